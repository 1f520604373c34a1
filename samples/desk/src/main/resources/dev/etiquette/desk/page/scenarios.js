// Scenarios: run, with what was found and why; each file as text.
import {ask} from "./server.js"
import {button, chip, count, element} from "./dom.js"
import {edit, save, texts} from "./drafts.js"

export async function scenarios(main) {
  const files = Object.keys(texts()).filter(name => name.endsWith(".feature"))
  const place = element("div", {"aria-live": "polite"})
  const name = element("input", {id: "feature", placeholder: "family", size: "20"})
  main.append(element("h2", {}, "Scenarios"),
    element("p", {}, "A scenario says in plain sentences what is so, and what should be advised then. Make one of a moment on ", element("a", {href: "#today"}, "Today"), ", or write one."),
    element("div", {class: "bar"}, button("Run all", run, {class: "main"}), files.map(each => element("a", {class: "button", href: "#file/" + encodeURIComponent(each)}, each)),
      element("label", {for: "feature"}, "New file ", name), button("Write", async () => {
        const plain = name.value.trim().toLowerCase().replace(/[^a-z0-9-]+/g, "-") || "mine"
        const file = plain + ".feature"
        if (!(file in texts())) {
          edit(file, `Feature: ${name.value.trim() || "Mine"}\n\n  Scenario: A question is answered\n    Given I am Maya\n    And Ann asked me on Mastodon 2 hours ago: "Which oven do you bake in?"\n    When I ask for advice\n    Then I should be advised to answer Ann\n`)
          await save()
        }
        location.hash = "file/" + encodeURIComponent(file)
      })), place)
  async function run() {
    try {
      const report = await ask("scenarios")
      place.replaceChildren()
      results(place, report, true)
    } catch (refused) { place.replaceChildren(element("p", {class: "problem"}, refused.message)) }
  }
  await run()
}

export function results(parent, report, detailed, here = "") {
  if (!report.features.length && !report.problems.length) { parent.append(element("p", {class: "soft"}, "There are no scenarios yet.")); return }
  parent.append(element("p", {}, chip(count(report.passed, "scenario") + " passed", "good"), " ", report.failed ? chip(`${report.failed} failed`, "bad") : ""))
  for (const problem of report.problems) parent.append(failure(problem))
  for (const feature of report.features) {
    const shown = feature.scenarios.filter(each => detailed || !each.passed)
    if (!shown.length) continue
    parent.append(element("section", {}, element(detailed ? "h3" : "h4", {}, feature.name + " ", here ? "" : element("a", {href: "#file/" + encodeURIComponent(feature.file)}, feature.file)), element("ul", {class: "list"}, shown.map(each => element("li", {}, chip(each.passed ? "passed" : "failed", each.passed ? "good" : "bad"), " ", element("a", {href: `#file/${encodeURIComponent(feature.file)}/${each.line}`}, each.name), each.failure ? failure(each.failure) : "")))))
  }
  if (report.coverage.length) parent.append(element("details", {open: detailed}, element("summary", {}, count(report.coverage.length, "condition") + " of your own rules not tried on both sides"), element("ul", {}, report.coverage.map(goal => element("li", {}, element("a", {href: "#rule/" + encodeURIComponent(goal.rule)}, goal.rule), ": ", element("code", {}, goal.text), goal.seenTrue ? " is never seen not to hold" : goal.seenFalse ? " is never seen to hold" : " is never reached")))))
}

function failure(each) {
  return element("div", {class: "problem"}, each.step ? element("div", {}, element("code", {}, each.step)) : "", element("div", {}, each.message.replace("All steps are in STEPS.md.", "The sentences that you can use are listed with the text of the file.")),
    each.found.length ? element("div", {}, "Found: " + each.found.join("; ")) : "", each.why.length ? element("div", {class: "why"}, each.why.join("\n")) : "", each.suggestion ? element("div", {}, each.suggestion) : "")
}

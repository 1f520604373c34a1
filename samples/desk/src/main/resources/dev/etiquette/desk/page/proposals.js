// The scenarios of one rule: how they come out, and new ones that the desk proposes: where it holds, and where it does not.
import {ask} from "./server.js"
import {button, chip, element} from "./dom.js"
import {reload, text} from "./drafts.js"

/** A part of the page about the scenarios of a rule. propose: whether new ones are proposed at once. */
export async function scenariosOf(rule, propose) {
  const results = element("div", {"aria-live": "polite"}), proposed = element("div", {"aria-live": "polite"})
  const more = button("Propose scenarios", () => suggest())
  const section = element("section", {"aria-label": "Scenarios"}, element("h3", {}, "Its scenarios"), results, element("div", {class: "row"}, more,
    rule.scenarios.length ? button("Run them", () => run()) : ""), proposed)
  const say = (place, words) => place.replaceChildren(element("p", {class: "problem"}, words))

  async function run() {
    const report = await ask("scenarios").catch(refused => { say(results, refused.message); return null })
    if (!report) return
    const mine = report.features.filter(each => rule.scenarios.includes(each.file))
    results.replaceChildren(element("ul", {class: "list"}, mine.flatMap(feature => feature.scenarios.map(each => element("li", {}, chip(each.passed ? "passed" : "failed", each.passed ? "good" : "bad"), " ",
      element("a", {href: `#file/${encodeURIComponent(feature.file)}/${each.line}`}, each.name), each.failure ? element("div", {class: "problem"}, each.failure.message) : "")))),
      missing(report))
  }

  function missing(report) {
    const open = report.coverage.filter(goal => goal.rule === rule.id)
    return open.length ? element("p", {class: "soft"}, "Not tried yet on both sides: ", open.map(goal => [element("code", {}, goal.text), " "])) : element("p", {class: "soft"}, "Every condition of it is tried on both sides.")
  }

  async function suggest() {
    proposed.replaceChildren(element("p", {class: "soft"}, "They are written, and run …"))
    try {
      const answer = await ask("scenario/propose", {id: rule.id})
      const good = answer.proposed.filter(each => each.passes && !stands(each.title))
      const bad = answer.proposed.filter(each => !each.passes)
      const boxes = good.map(each => [element("input", {type: "checkbox", checked: true}), each])
      proposed.replaceChildren(
        good.length ? element("p", {}, "These come out as they should. Keep them, and you are told when a later change breaks this rule.")
          : element("p", {}, answer.proposed.length ? "What could be proposed stands there already, or does not come out." : "For this rule no scenario can be proposed. Make one from a moment on Today, or write one under Scenarios."),
        ...boxes.map(([box, each]) => element("div", {class: "card"}, element("label", {}, box, element("strong", {}, each.title)), element("pre", {}, each.text.split("\n").slice(1).map(line => line.trim()).join("\n")))),
        good.length ? button("Keep them", async () => {
          const kept = boxes.filter(([box]) => box.checked).map(([, each]) => each.text)
          if (!kept.length) return
          const {file} = await ask("scenario/add", {file: rule.file, name: rule.name, texts: kept})
          await reload()
          if (!rule.scenarios.includes(file)) rule.scenarios.push(file)
          proposed.replaceChildren(element("p", {}, chip("kept in your draft", "good"), " ", element("a", {href: "#publish"}, "Review and publish")))
          results.replaceChildren(element("p", {class: "soft"}, "They are run …"))
          await run()
        }, {class: "main"}) : "",
        bad.length ? element("details", {}, element("summary", {}, `${bad.length} that did not come out`), bad.map(each => element("div", {class: "card"}, element("strong", {}, each.title), element("p", {class: "soft"}, each.message), element("pre", {}, each.text)))) : "")
    } catch (refused) { say(proposed, refused.message) }
  }

  const stands = title => rule.scenarios.some(name => (text(name) ?? "").includes("Scenario: " + title + "\n"))

  if (rule.scenarios.length) run()
  else results.replaceChildren(element("p", {class: "soft"}, "No scenario tries this rule yet."))
  if (propose && !rule.scenarios.length) suggest()
  return section
}

// Pieces of advice, each with why, and with what to do when it is not right.
import {ask} from "./server.js"
import {box} from "./confirm.js"
import {button, chip, element, when} from "./dom.js"
import {reload} from "./drafts.js"
import {readNext} from "./phrases.js"

const URGENCY = {OVERDUE: ["overdue", "bad"], DUE: ["due", "warn"], SOON: ["soon", ""], WHENEVER: ["whenever", ""]}

export const ruleLink = each => element("a", {href: "#rule/" + encodeURIComponent(each.rule ?? each.id)}, (each.name ?? "") + " (" + (each.rule ?? each.id) + ")")

/** One piece of advice. */
export function advice(row, moment, draft = false) {
  const why = element("div", {"aria-live": "polite"})
  const held = row.heldBackBy.length > 0
  const [urgency, kind] = URGENCY[row.urgency] ?? ["", ""]
  return element("li", {class: "card", data: {key: row.key}},
    element("div", {class: "row"},
      held ? chip("held back", "warn") : urgency ? chip(urgency, kind) : "",
      element("strong", {}, row.says),
      row.due ? element("span", {class: "soft"}, "by " + when(row.due)) : "",
      row.allowedFrom ? element("span", {class: "soft"}, "allowed from " + when(row.allowedFrom)) : ""),
    element("p", {}, held ? row.heldBackBy.map(each => each.text).join(" ") : row.text),
    row.manner && !held ? element("p", {class: "soft"}, "How: " + row.manner + ".") : "",
    element("div", {class: "row"},
      (held ? row.heldBackBy : row.rules).map(each => each.rule === "BUDGET" ? "" : element("span", {class: "soft"}, ruleLink(each))),
      button("Why?", () => showWhy(why, row, moment, draft), {"aria-label": "Why: " + row.says}),
      button("Not right?", () => notRight(row, moment), {"aria-label": "Not right: " + row.says})),
    why)
}

async function showWhy(place, row, moment, draft) {
  if (place.firstChild) { place.replaceChildren(); return }
  try {
    const why = await ask("why", {key: row.key, moment, draft})
    place.replaceChildren(element("div", {class: "why"}, why.steps.length ? steps(why.steps) : "Nothing was found within the bounds of looking.",
      element("details", {}, element("summary", {}, "As the rules have it"), element("pre", {}, why.lines.join("\n")))),
      why.advisedFor ? element("details", {}, element("summary", {}, "Why it would be advised"), element("div", {class: "why"}, steps(why.advisedSteps))) : "")
  } catch (refused) { place.replaceChildren(element("p", {class: "problem"}, refused.message)) }
}

/** Rules that held, each with what it says and what it rests on. */
function steps(all, inner = false) {
  return element("ul", {class: "steps"}, all.map(step => element("li", {}, inner ? "It was found out that: " : "Because ", element("a", {href: "#rule/" + encodeURIComponent(step.rule)}, step.name), ".",
    step.reason ? element("div", {}, "“" + step.reason + "”") : "",
    step.found.length ? element("ul", {}, step.found.map(each => element("li", {class: "soft"}, each))) : "",
    step.from.length ? steps(step.from, true) : "")))
}

/** What can be wrong with a piece of advice, and where that is mended. The moment is kept meanwhile. */
export function notRight(row, moment) {
  const rules = (row.heldBackBy.length ? row.heldBackBy : row.rules).filter(each => each.rule !== "BUDGET")
  sessionStorage.setItem("moment-to-keep", JSON.stringify({key: row.key, says: row.says, moment}))
  const go = (hash, close) => () => { close(); location.hash = hash }
  box("What is not right?", close => [
    element("p", {}, row.says + ". " + row.text),
    element("ul", {class: "list"},
      rules.map(each => element("li", {},
        element("strong", {}, each.name), " ", element("span", {class: "soft"}, each.rule),
        element("div", {class: "row"},
          row.heldBackBy.length ? button("It should not be held back", () => never(each, row, close, "Hold nothing back by this rule any more")) : button("It should not be said at all", () => never(each, row, close, "Never advise this any more")),
          button("It is too early or too late", go("numbers/" + encodeURIComponent(each.rule), close)),
          button("The words are wrong", go("rule/" + encodeURIComponent(each.rule), close))))),
      row.person && !row.heldBackBy.length ? element("li", {}, button(`Hold this back for ${row.name || "this person"}`, go("new/hold/" + encodeURIComponent(row.key), close))) : "",
      element("li", {}, button("A text was read wrongly", async () => {
        // What somebody wrote is no part of an address: addresses are kept by the browser.
        const message = await ask("message", {key: row.key, moment})
        close()
        readNext(message.text)
        location.hash = "phrases"
      })),
      row.person ? element("li", {}, button("Keep this moment as a scenario", () => { close(); keepMoment(row.key, moment) })) : "")])
}

/** Two ways to silence a rule: for good, or for some people alone. */
function never(rule, row, close, always) {
  close()
  box("For everybody, or for some?", closeThis => [
    element("p", {}, `“${rule.name}” can be turned off for good, or only sometimes.`),
    element("div", {class: "row"},
      button(always, async () => {
        await ask("switch", {id: rule.rule, on: false})
        await reload()
        closeThis()
        location.hash = "publish"
      }, {class: "main"}),
      row.heldBackBy.length ? "" : button("Hold it back for some people, on some platform or day …", () => { closeThis(); location.hash = "new/hold/" + encodeURIComponent(row.key) }),
      button("Change the rule", () => { closeThis(); location.hash = "rule/" + encodeURIComponent(rule.rule) }))])
}

/** Makes a scenario of a moment, shows it, and keeps it when it is wanted. */
export function keepMoment(key, moment) {
  const shown = element("div", {"aria-live": "polite"}, "It is being written, and run …")
  const real = element("input", {type: "checkbox"})
  let made
  const make = async () => {
    try {
      made = await ask("scenario/make", {key, moment, realNames: real.checked})
      const text = element("textarea", {"aria-label": "The scenario", rows: "14", spellcheck: "false", value: made.text})
      text.addEventListener("input", () => { made.text = text.value })
      shown.replaceChildren(text, element("p", {}, made.passes ? chip("runs: it says what was advised", "good") : chip("it does not come to the same", "warn"), " ", made.message))
    } catch (refused) { shown.replaceChildren(element("p", {class: "problem"}, refused.message)); made = undefined }
  }
  real.addEventListener("change", make)
  box("A scenario of this moment", close => [
    element("p", {}, "It holds the talk with this person as sentences. Change the last line to what should be advised; the scenario then fails until the rules say so."),
    element("label", {}, real, "with the real names"), shown,
    element("p", {}, button("Keep it", async () => {
      if (!made) return
      await ask("scenario/keep", {text: made.text})
      close()
      location.hash = "scenarios"
    }, {class: "main"}))])
  make()
}

/** What becomes of advice by a change: a line for each. */
export function change(each) {
  const row = each.after ?? each.before
  const kinds = {"new": "good", "gone": "bad", "held back": "warn", "no longer held back": "good"}
  return element("li", {}, element("div", {class: "row"}, chip(each.kind, kinds[each.kind] ?? ""), element("strong", {}, row.says)),
    each.before && each.after
      ? [each.before.text !== each.after.text ? element("div", {}, element("span", {class: "soft"}, "until now: "), each.before.text) : "",
        each.before.due !== each.after.due ? element("div", {}, element("span", {class: "soft"}, "due until now "), when(each.before.due) || "at no time", element("span", {class: "soft"}, ", then "), when(each.after.due) || "at no time") : "",
        element("div", {}, (each.after.heldBackBy.length ? each.after.heldBackBy.map(one => one.text).join(" ") : each.after.text))]
      : element("div", {}, row.heldBackBy.length ? row.heldBackBy.map(one => one.text).join(" ") : row.text))
}

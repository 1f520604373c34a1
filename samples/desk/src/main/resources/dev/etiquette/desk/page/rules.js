// All rules by topic, as sentences.
import {ask} from "./server.js"
import {box} from "./confirm.js"
import {button, chip, element} from "./dom.js"
import {reload} from "./drafts.js"

const FILTERS = [["all", "all"], ["mine", "mine"], ["changed", "changed standard ones"], ["off", "off"], ["trial", "on trial"], ["silent", "silent on my data"]]
const KIND = {recommend: "advises", withhold: "holds back", bless: "praises a draft", signal: "finds out"}

let filter = "all"
let sought = ""

export async function rules(main) {
  const list = element("div", {id: "rule-list"})
  const find = element("input", {type: "search", id: "find", value: sought})
  const choice = element("select", {id: "filter"}, FILTERS.map(([value, text]) => element("option", {value, selected: value === filter}, text)))
  main.append(element("h2", {}, "Rules"), element("div", {class: "bar"},
    element("label", {for: "find"}, "Find ", find), element("label", {for: "filter"}, "Show ", choice),
    element("a", {class: "button", href: "#new"}, "New rule")), list)
  let all = await ask("rules")
  const show = () => list.replaceChildren(...topics(all, async (rule, on) => {
    await ask("switch", {id: rule.id, on})
    await reload()
    all = await ask("rules")
    show()
    document.getElementById("switch-" + rule.id)?.focus()
  }))
  find.addEventListener("input", () => { sought = find.value; show() })
  choice.addEventListener("change", () => { filter = choice.value; show() })
  show()
}

function fits(rule, ran) {
  const text = (rule.name + " " + rule.id + " " + rule.source + " " + rule.text).toLowerCase()
  if (!sought.toLowerCase().split(/\s+/).every(word => text.includes(word))) return false
  switch (filter) {
    case "mine": return rule.mine && !rule.standard
    case "changed": return rule.mine && rule.standard
    case "off": return !rule.on
    case "trial": return rule.trial
    case "silent": return ran && rule.spoke === 0 && rule.on && rule.kind !== "signal"
    default: return true
  }
}

function topics(all, turn) {
  const topics = new Map()
  for (const rule of all.rules.filter(each => fits(each, all.ran))) topics.set(rule.topic, [...topics.get(rule.topic) ?? [], rule])
  if (!topics.size) return [element("p", {}, filter === "silent" && !all.ran ? "Run the 120 days first, under “Review and publish”: then it is known which rules spoke." : "There is no such rule.")]
  const names = [...topics.keys()].sort((one, other) => (other === "my own") - (one === "my own") || one.localeCompare(other))
  return names.map(topic => element("section", {"aria-label": topic}, element("h3", {}, topic[0].toUpperCase() + topic.slice(1)),
    element("ul", {class: "list"}, topics.get(topic).map(rule => element("li", {class: "row"},
      toggle(rule, turn),
      element("span", {class: "grow"}, element("a", {href: rule.broken ? `#file/${encodeURIComponent(rule.file)}/${rule.line}` : "#rule/" + encodeURIComponent(rule.id)}, rule.name), " ", element("span", {class: "soft"}, rule.id)),
      rule.mine ? chip(rule.standard ? rule.on ? "changed by you" : "off by you" : "yours", "mine") : "",
      rule.broken ? chip("has an error", "bad") : "",
      rule.trial ? chip("on trial", "warn") : "",
      KIND[rule.kind] ? chip(KIND[rule.kind]) : "",
      rule.spoke >= 0 && rule.kind !== "signal" ? element("span", {class: "soft"}, rule.spoke ? `spoke ${rule.spoke}×` : "never spoke") : "")))))
}

/** On or off; a standard rule that is kept for reference only cannot be turned on. */
export function toggle(rule, turn) {
  return element("button", {type: "button", role: "switch", class: "switch", id: "switch-" + rule.id, "aria-checked": String(rule.on), "aria-label": rule.name,
    disabled: rule.broken || !rule.on && !rule.mine, onclick: () => turn(rule, !rule.on)}, rule.on ? "on" : "off")
}

/** Asks for the sentence of a new rule that begins as a copy of this one. */
export function copyRule(rule) {
  const name = element("input", {class: "words", value: "", size: "60"})
  const told = element("p", {class: "soft"})
  box("A new rule, like this one", close => [
    element("p", {}, "Say in one sentence what the new rule shall say, as “" + rule.name + "” does. Then change its conditions."),
    element("label", {class: "block"}, "The new rule ", name), told,
    element("p", {}, button("Make it", async () => {
      try {
        const made = await ask("copy", {id: rule.id, name: name.value})
        await reload()
        close()
        location.hash = "rule/" + encodeURIComponent(made.id)
      } catch (refused) { told.textContent = refused.message }
    }, {class: "main"}))])
}

// The versions: when, why, what; two beside each other; the way back.
import {ask} from "./server.js"
import {button, chip, difference, element, when} from "./dom.js"
import {reload} from "./drafts.js"

export async function history(main) {
  const {versions, inForce} = await ask("history")
  main.append(element("h2", {}, "History"))
  if (!versions.length) { main.append(element("p", {}, "Nothing was published from this desk yet. Each publishing is kept here, and can be taken back.")); return }
  const find = element("input", {id: "fingerprint", size: "36"})
  const told = element("span", {"aria-live": "polite"})
  find.addEventListener("input", () => {
    const found = versions.find(each => find.value.trim().length > 3 && each.fingerprint.startsWith(find.value.trim()))
    told.textContent = found ? `Version ${found.number}, published ${when(found.at)}` : find.value.trim().length > 3 ? "No version here has that fingerprint." : ""
  })
  const pick = label => element("select", {"aria-label": label}, versions.map(each => element("option", {value: String(each.number)}, `version ${each.number}`)))
  const one = pick("The first version"), other = pick("The second version")
  if (versions[1]) one.value = String(versions[1].number)
  // Two versions may hold the same; then the later one is what was published last.
  const current = versions.find(each => each.published)
  const compared = element("div", {"aria-live": "polite"})
  main.append(
    element("div", {class: "bar"}, element("label", {for: "fingerprint"}, "Which version said that? Fingerprint of the advice ", find), told),
    element("div", {class: "bar"}, "Compare ", one, " with ", other, button("Compare", async () => {
      const found = await ask("compare", {one: Number(one.value), other: Number(other.value)})
      compared.replaceChildren(element("div", {class: "card"}, element("ul", {}, found.lines.length ? found.lines.map(line => element("li", {}, line)) : element("li", {}, "No rule, number or phrase differs.")),
        Object.entries(found.files).map(([name, each]) => [element("h3", {}, name), difference(each.before, each.after)])))
    })), compared,
    element("ul", {class: "list"}, versions.map(each => element("li", {class: "card"},
      element("div", {class: "row"}, element("strong", {}, "Version " + each.number), element("span", {}, when(each.at)), each === current ? chip("published", "good") : "", each === current && each.fingerprint === inForce ? chip("in force", "good") : "", element("code", {class: "soft"}, each.fingerprint.slice(0, 12) || "not sound")),
      element("p", {}, each.reason || element("span", {class: "soft"}, "No reason was given.")),
      element("ul", {}, each.lines.map(line => element("li", {}, line))),
      each.published ? "" : button("Use this version again", async () => {
        try { await ask("take-back", {number: each.number}); await reload(); location.hash = "publish" }
        catch (refused) { compared.replaceChildren(element("p", {class: "problem"}, refused.message)) }
      })))))
}

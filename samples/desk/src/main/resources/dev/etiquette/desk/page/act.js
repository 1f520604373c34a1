// Something else that a rule advises: chosen from the acts for which it has all that they need. Of the others it is said what is missing.
import {ask} from "./server.js"
import {button, element} from "./dom.js"
import {choose, filled} from "./addition.js"

/**
 * A form in a place of the page.
 * what: {text(), id}; done(edits) is called with the changes of the text, cancel() when it stays as it is.
 */
export async function actChoice(place, what, done, cancel) {
  const told = element("p", {role: "alert"})
  const choice = element("select", {"aria-label": "What it advises instead"})
  const fields = element("div", {class: "row"})
  const hint = element("p", {class: "soft", role: "status"})
  const go = element("button", {class: "main", type: "submit"}, "Put it in its place")
  const form = element("form", {class: "card", "aria-label": "Advise something else", onsubmit: event => { event.preventDefault(); exchange() }},
    element("p", {}, "Instead of what it advises now, it advises to"),
    element("div", {class: "row"}, choice, fields), hint, told,
    element("div", {class: "row"}, go, button("Cancel", cancel)))
  form.addEventListener("keydown", event => { if (event.key === "Escape") { event.stopPropagation(); cancel() } })
  place.append(form)
  let chosen = () => null

  async function exchange() {
    told.replaceChildren()
    const asked = chosen()
    if (!asked) { told.replaceChildren(element("span", {class: "problem"}, hint.textContent ? "As it is, the rule cannot advise that." : "Choose what it shall advise first.")); return }
    try { done((await ask("act/exchange", {text: what.text(), id: what.id, ...asked})).edits) }
    catch (refused) {
      told.replaceChildren(element("span", {class: "problem"}, refused.message))
      fields.querySelector("input")?.focus()
    }
  }

  try {
    const {fitting, unfitting} = await ask("act/offers", {text: what.text(), id: what.id})
    const byWords = all => [...all].sort((one, other) => one.says.localeCompare(other.says))
    choose(choice, [["Fits this rule", byWords(fitting)], ["Needs more than this rule says", byWords(unfitting)]], offer => {
      const blanks = filled(fields, offer)
      hint.textContent = offer?.hint ?? ""
      go.disabled = Boolean(offer?.hint)
      chosen = () => offer && !offer.hint && {act: offer.id, values: blanks.values()}
    })
    choice.focus()
  } catch (refused) { told.replaceChildren(element("span", {class: "problem"}, refused.message)) }
}

// Something more that a rule says: chosen from what can be said, in plain words, with what there is to choose from.
import {ask} from "./server.js"
import {button, element} from "./dom.js"
import {listOf} from "./lists.js"

/**
 * A form in a place of the page.
 * what: {text(), id}, for a new condition; with {condition, fact, head} for one thing more that a condition asks.
 * done(edits) is called with the changes of the text, cancel() when nothing is added.
 */
export async function addition(place, what, done, cancel) {
  const told = element("p", {role: "alert"})
  const choice = element("select", {"aria-label": what.fact ? "What is asked" : "What the condition is about"})
  const fields = element("div", {class: "row"})
  const hint = element("p", {class: "soft"})
  const form = element("form", {class: "card", "aria-label": what.fact ? "Ask more" : "Add a condition", onsubmit: event => { event.preventDefault(); add() }},
    element("p", {}, what.fact ? what.head + ", and" : "It holds only when this is so, too:"),
    element("div", {class: "row"}, choice, fields), hint, told,
    element("div", {class: "row"}, element("button", {class: "main", type: "submit"}, "Add it"), button("Cancel", cancel)))
  form.addEventListener("keydown", event => { if (event.key === "Escape") { event.stopPropagation(); cancel() } })
  place.append(form)
  let chosen = () => null, doubted = ""

  async function add() {
    told.replaceChildren()
    const asked = chosen()
    if (!asked) { told.replaceChildren(element("span", {class: "problem"}, "Choose what it is about first.")); return }
    try { done((await ask("sentence/add", {text: what.text(), id: what.id, ...asked, sure: doubted})).edits) }
    catch (refused) {
      // A name that nobody has is taken when it is asked for once more.
      doubted = asked.values.value ?? ""
      told.replaceChildren(element("span", {class: "problem"}, refused.message))
      fields.querySelector("input")?.focus()
    }
  }

  try {
    if (what.fact) {
      const {parts} = await ask("sentence/parts", {fact: what.fact})
      choose(choice, [["", parts]], part => {
        const blanks = filled(fields, part)
        hint.textContent = part?.hint && part.hint !== part.says ? "(" + part.hint + ")" : ""
        chosen = () => part && {condition: what.condition, field: part.id, sign: blanks.form(), values: blanks.values()}
      })
    } else {
      const {usual, facts} = await ask("sentence/offers", {text: what.text(), id: what.id})
      const byWords = [...facts].sort((one, other) => one.says.localeCompare(other.says))
      choose(choice, [["Often used", usual], ["Everything else that is known", byWords]], offer => {
        hint.textContent = offer?.hint ?? ""
        if (offer?.id.startsWith("fact:")) fact(offer)
        else {
          const blanks = filled(fields, offer)
          chosen = () => offer && {offer: offer.id, form: blanks.form(), values: blanks.values()}
        }
      })
    }
    choice.focus()
  } catch (refused) { told.replaceChildren(element("span", {class: "problem"}, refused.message)) }

  /** Any fact: there is one or none, and one thing that is asked of it. */
  async function fact(offer) {
    const there = element("select", {"aria-label": "Whether it is so"}, Object.entries(offer.forms).map(([value, says]) => element("option", {value}, value === "not" ? "it is not so" : "it is so")))
    const part = element("select", {"aria-label": "What is asked of it"}), blanks = element("span", {class: "row"})
    fields.replaceChildren(there, part, blanks)
    const {parts} = await ask("sentence/parts", {fact: offer.id.slice("fact:".length)})
    let of = null
    choose(part, [["", [{id: "", says: "– that alone is enough –", forms: {}, fields: []}, ...parts]]], asked => {
      const inner = filled(blanks, asked)
      hint.textContent = asked?.id ? asked.hint : offer.hint
      of = () => ({offer: offer.id, form: there.value, field: asked?.id ?? "", sign: inner.form(), values: inner.values()})
    }, true)
    chosen = () => of()
  }
}

/** Fills a choice with offers in groups; chose(offer) is called at once and whenever another one is chosen. */
export function choose(choice, groups, chose, first = false) {
  const all = groups.flatMap(([, offers]) => offers)
  const options = offers => offers.map(each => element("option", {value: each.id, title: each.hint}, each.says))
  choice.replaceChildren(first ? "" : element("option", {value: ""}, "– choose –"),
    ...groups.flatMap(([title, offers]) => title ? [element("optgroup", {label: title}, options(offers))] : options(offers)))
  const tell = () => chose(all.find(each => each.id === choice.value) ?? null)
  choice.onchange = tell
  tell()
}

/** The fields of an offer; gives what is filled in. */
export function filled(place, offer) {
  if (!offer) { place.replaceChildren(); return {form: () => "", values: () => ({})} }
  const forms = Object.entries(offer.forms)
  const form = forms.length > 1 ? element("select", {"aria-label": "How"}, forms.map(([value, says]) => element("option", {value}, says))) : null
  const fields = offer.fields.map(each => [each.key, each, each.kind === "choice"
    ? element("select", {"aria-label": each.label || "Which"}, Object.entries(each.options).map(([value, says]) => element("option", {value, selected: value === each.value}, says)))
    : element("input", {type: each.kind, "aria-label": each.label || "Value", value: each.value, class: each.kind === "text" ? "short" : "", min: each.kind === "number" ? "0" : undefined, list: each.list ? listOf(each.list) : undefined})])
  place.replaceChildren(form ?? (forms.length ? element("span", {}, forms[0][1]) : ""), ...fields.flatMap(([, each, field]) => each.label ? [element("label", {}, each.label + " ", field)] : [field]))
  return {form: () => form?.value ?? forms[0]?.[0] ?? "", values: () => Object.fromEntries(fields.map(([key, , field]) => [key, field.value]))}
}

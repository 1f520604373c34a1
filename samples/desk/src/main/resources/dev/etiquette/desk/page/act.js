// What a rule says: something else that it advises, and by when. It is chosen from what fits; of the rest it is said what is missing.
import {ask} from "./server.js"
import {button, element} from "./dom.js"
import {choose, filled} from "./addition.js"

/** Another act in the place of the one that a rule advises. what: {text(), id}; done(edits), or cancel() when all stays as it is. */
export async function actChoice(place, what, done, cancel) {
  await choiceForm(place, {
    title: "Advise something else", before: "Instead of what it advises now, it advises to", label: "What it advises instead", go: "Put it in its place",
    async groups() {
      const {fitting, unfitting} = await ask("act/offers", {text: what.text(), id: what.id})
      const byWords = all => [...all].sort((one, other) => one.says.localeCompare(other.says))
      return [["Fits this rule", byWords(fitting)], ["Needs more than this rule says", byWords(unfitting)]]
    },
    send: (act, values) => ask("act/exchange", {text: what.text(), id: what.id, act, values}),
  }, done, cancel)
}

/** A moment that is said beside it: by when, from when on. */
export async function clauseChoice(place, what, done, cancel) {
  await choiceForm(place, {
    title: "Say when", before: "It says, too,", label: "What it says, too", go: "Add it",
    async groups() { return [["", (await ask("clause/offers", {text: what.text(), id: what.id})).clauses]] },
    send: (clause, values) => ask("clause/add", {text: what.text(), id: what.id, clause, values}),
  }, done, cancel)
}

/** A choice with what is filled in for each. An offer with a hint cannot be taken: the hint says what is missing. */
async function choiceForm(place, {title, before, label, go, groups, send}, done, cancel) {
  const told = element("p", {role: "alert"})
  const choice = element("select", {"aria-label": label})
  const fields = element("div", {class: "row"})
  const hint = element("p", {class: "soft", role: "status"})
  const submit = element("button", {class: "main", type: "submit"}, go)
  const form = element("form", {class: "card", "aria-label": title, onsubmit: event => { event.preventDefault(); take() }},
    element("p", {}, before), element("div", {class: "row"}, choice, fields), hint, told,
    element("div", {class: "row"}, submit, button("Cancel", cancel)))
  form.addEventListener("keydown", event => { if (event.key === "Escape") { event.stopPropagation(); cancel() } })
  place.append(form)
  let chosen = null

  const refuse = words => told.replaceChildren(element("span", {class: "problem"}, words))

  async function take() {
    told.replaceChildren()
    if (!chosen) { refuse("Choose one first."); return }
    try { done((await send(chosen.id, chosen.values())).edits) }
    catch (refused) {
      refuse(refused.message)
      fields.querySelector("input")?.focus()
    }
  }

  try {
    choose(choice, await groups(), offer => {
      const blanks = filled(fields, offer)
      hint.textContent = offer?.hint ?? ""
      submit.disabled = Boolean(offer?.hint)
      chosen = offer && !offer.hint ? {id: offer.id, values: blanks.values} : null
    })
    choice.focus()
  } catch (refused) { refuse(refused.message) }
}

// New rules by what somebody wants: hold something back, or say something. The desk writes the first text; it is changed in sentences.
import {ask} from "./server.js"
import {button, element} from "./dom.js"
import {reload} from "./drafts.js"
import {listOf} from "./lists.js"

const WHOM = {everybody: "everybody", person: "one person", group: "the people of a group", tag: "the people with a tag"}
const WHO_LISTS = {person: "Contact.name", group: "Contact.groups", tag: "Tag.name"}
const UNITS = {days: "days", hours: "hours", minutes: "minutes"}

const select = (options, chosen = "") => element("select", {}, Object.entries(options).map(([value, says]) => element("option", {value, selected: value === chosen}, says)))

/** Fields by name, each with a place for what is wrong with it; gives {form, values()}. */
function card(kind, title, about, rows, more) {
  const places = {}
  let doubted = ""
  const row = ([name, label, ...fields]) => {
    const told = element("span", {class: "problem", id: `${kind}-${name}-told`, role: "alert", hidden: true})
    places[name] = {told, fields}
    const first = fields[0]
    if (first.tagName) first.id ||= `${kind}-${name}`
    return element("div", {class: "row wanted", data: {row: name}}, element("label", {for: first.id}, label), ...fields, told)
  }
  const shown = rows.map(row)
  const made = element("form", {class: "card", data: {form: kind}, "aria-label": title, onsubmit: event => { event.preventDefault(); make() }},
    element("h3", {}, title), element("p", {class: "soft"}, about), ...shown, element("p", {}, element("button", {type: "submit", class: "main"}, "Make the rule")))
  made.addEventListener("input", keep)

  function keep() { try { sessionStorage.setItem("form-" + kind, JSON.stringify([...made.querySelectorAll("input, select")].map(field => field.value))) } catch { /* Without room it is not kept. */ } }

  async function make() {
    for (const {told, fields} of Object.values(places)) { told.hidden = true; for (const field of fields) field.removeAttribute?.("aria-invalid") }
    const given = more()
    let answer
    try { answer = await ask("new", {kind, ...given, sure: doubted}) }
    catch (refused) { wrong(rows[0][0], refused.message); return }
    // A name that nobody has is taken when it is asked for once more.
    doubted = answer.missing?.who ? given.who : ""
    if (answer.missing) { for (const [name, message] of Object.entries(answer.missing)) wrong(name, message); return }
    sessionStorage.removeItem("form-" + kind)
    await reload()
    location.hash = `rule/${encodeURIComponent(answer.id)}/try`
  }

  function wrong(name, message) {
    const {told, fields} = places[name] ?? places[rows[0][0]]
    told.textContent = message
    told.hidden = false
    const open = fields.filter(each => each.matches?.("input, select") && !each.hidden)
    const field = open.find(each => !each.value) ?? open[0] ?? fields[0]
    field.setAttribute("aria-invalid", "true")
    field.setAttribute("aria-describedby", told.id)
    field.focus()
  }

  return {made, restore() {
    try {
      const kept = JSON.parse(sessionStorage.getItem("form-" + kind) ?? "null")
      const fields = [...made.querySelectorAll("input, select")]
      if (kept?.length === fields.length) fields.forEach((field, index) => { field.value = kept[index]; field.dispatchEvent(new Event("change")) })
    } catch { /* What was kept cannot be read; the form is empty. */ }
  }}
}

/** Puts the name of the person into a text, where the cursor is. */
function nameInto(field, name) {
  return button("+ their name", () => {
    field.setRangeText(name(), field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, "end")
    field.dispatchEvent(new Event("input", {bubbles: true}))
    field.focus()
  }, {title: "The name of the person is put in when the advice is given"})
}

function people(chosen, name) {
  const whom = select(WHOM, chosen), who = element("input", {class: "short", value: name ?? "", "aria-label": "Who"})
  whom.addEventListener("change", () => {
    who.hidden = whom.value === "everybody"
    if (!who.hidden) who.setAttribute("list", listOf(WHO_LISTS[whom.value]))
  })
  whom.dispatchEvent(new Event("change"))
  return [whom, who]
}

/** A rule that holds back what others advise. row: the advice that it is about, where there is one. */
export function holdBack(choices, row) {
  const wanted = row ? Object.keys(choices.acts).find(each => each === "Action." + row.key.replace(/-[0-9a-f]+$/, "").toUpperCase().replaceAll("-", "_")) : ""
  const act = select({"": "write to them at all, or say anything to others", ...choices.acts}, wanted)
  const [whom, who] = people(row?.person ? "person" : "everybody", row?.name)
  const platform = select({"": "anywhere", ...choices.platforms}), day = select({"": "any day", ...choices.weekdays, holiday: "a holiday (those of “Numbers”, holidays)"})
  const why = element("input", {class: "words", size: "60", placeholder: "They would rather be called."})
  const {made, restore} = card("hold", "Hold advice back", "A rule that holds back what other rules advise, and what you plan: do not write to people tagged vip on LinkedIn.",
    [["act", "I must not ", act], ["who", "This is about ", whom, who], ["platform", "on ", platform], ["weekday", "on the day ", day], ["why", "because ", why, nameInto(why, () => "{advice.name}")]],
    () => ({act: act.value, says: act.value ? act.selectedOptions[0].textContent : "", whom: whom.value, who: who.value, platform: platform.value, platformSays: platform.selectedOptions[0].textContent, weekday: day.value, why: why.value}))
  if (!row) restore()
  return made
}

const WHEN = {
  occasion: "it is their birthday, or another day of theirs",
  detail: "something new is known of them, such as the employer",
  talked: "we have not talked for some time",
  said: "they said something that is read as",
  asked: "they wait for an answer from me",
  weekday: "it is a day of the week",
}

/** A rule that advises something of one's own. */
export function saySomething(choices) {
  const when = select(WHEN), value = element("input", {class: "short", "aria-label": "Which"})
  const number = element("input", {type: "number", min: "1", value: "30", "aria-label": "How long"}), unit = select(UNITS)
  const day = select(choices.weekdays), week = select({"": "every week", first: "the first one of each month"})
  unit.setAttribute("aria-label", "Unit"); day.setAttribute("aria-label", "Day of the week"); week.setAttribute("aria-label", "How often")
  const [whom, who] = people("everybody")
  const platform = select({"": "anywhere", ...choices.platforms})
  const words = element("input", {class: "words", size: "50", placeholder: "Congratulate on the new employer"})
  const within = element("input", {type: "number", min: "1", value: "2"}), withinUnit = select(UNITS)
  withinUnit.setAttribute("aria-label", "Unit")
  const why = element("input", {class: "words", size: "60", placeholder: "{person.name} has a new employer."})
  const {made, restore} = card("say", "Say something", "A rule that advises you to do something: congratulate, wish a happy birthday, answer some people sooner, come back after a while.",
    [["value", "When ", when, value, number, unit, day, week], ["who", "This is about ", whom, who], ["platform", "on ", platform], ["words", "I should ", words], ["number", "within ", within, withinUnit], ["why", "because ", why, nameInto(why, () => when.value === "asked" ? "{asked.name}" : "{person.name}")]],
    () => ({when: when.value, value: value.value, number: number.value, unit: unit.value, weekday: when.value === "weekday" ? day.value : "", week: week.value, whom: whom.value, who: who.value,
      platform: when.value === "asked" ? platform.value : "", platformSays: platform.selectedOptions[0].textContent, words: words.value, within: within.value, withinUnit: withinUnit.value, why: why.value}))
  const show = () => {
    const kind = when.value
    value.hidden = !["occasion", "detail", "said"].includes(kind)
    if (!value.hidden) {
      value.setAttribute("list", listOf({occasion: "Occasion.name", detail: "Detail.name", said: "Turn.marks"}[kind]))
      value.placeholder = {occasion: "birthday", detail: "employer", said: "praise"}[kind]
    }
    number.hidden = unit.hidden = kind !== "talked"
    day.hidden = week.hidden = kind !== "weekday"
    made.querySelector("[data-row=platform]").hidden = kind !== "asked"
    made.querySelector("[data-row=words]").hidden = kind === "asked"
    made.querySelector("[data-row=number]").hidden = kind === "weekday" || kind === "occasion"
    why.placeholder = kind === "asked" ? "{asked.name} is a good customer." : kind === "weekday" ? "It is the day for it." : "{person.name} will be glad."
  }
  when.addEventListener("change", show)
  show()
  restore()
  show()
  return made
}

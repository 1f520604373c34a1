// The small tables of a book as forms. A field changes the cells of its row; remarks and all other rows stay as they are.
import {edit, save, text} from "./drafts.js"
import {button, element} from "./dom.js"
import {forgetLists, listOf} from "./lists.js"
import {onState} from "./state.js"

const YES = {"": "yes, as usual", yes: "yes", no: "no"}, NO = {"": "no, as usual", yes: "yes", no: "no"}

/** For each file: its title, what it is for, and its columns: name, label, and what there is to choose or to complete it by. */
export const TABLES = {
  "acts.csv": ["Acts of my own", "What a rule can advise beside the standard acts: send a card to somebody.",
    [["act", "Its name", {}], ["says", "How it is said before a name", {}], ["reaches out", "It says something to that person", {options: YES}], ["owed", "It is owed, so that no daily limit cuts it", {options: NO}]]],
  "platforms.csv": ["Platforms of my own", "Places that are not known yet, or other names for those that are.",
    [["platform", "One word in small letters", {}], ["name", "As people read it", {}], ["form", "What it is", {options: {posts: "posts, with replies under them", room: "a room, in which all talk in turn", letters: "letters", "off screen": "off the screen"}}], ["aliases", "Other names, with ; between", {}]]],
  "days.csv": ["Holidays and other special days", "Days on which rules speak, or rest. A region, such as DE-BE, stands for all public holidays there.",
    [["kind", "What sort of day", {value: "holiday"}], ["name", "Its name", {}], ["from", "First day, as 24 December", {}], ["to", "Last day", {}], ["region", "Or the public holidays of", {}]]],
  "dates.csv": ["Words for days", "By which words in a text a day is named, such as in a promise: “by the weekend”.",
    [["language", "Language", {value: "en", short: true}], ["words", "The words; # is any number", {}], ["day", "Which day: today, 2 days, friday, end of week", {}]]],
  "facts/Tag.csv": ["Tags of people", "Words that you put on people, such as vip. Rules ask for them.",
    [["contact", "Who", {list: "Contact.name"}], ["name", "The tag, in small letters", {list: "Tag.name"}]]],
  "facts/Detail.csv": ["What else is known of people", "The employer, the town, the number of orders: one thing a row.",
    [["contact", "Who", {list: "Contact.name"}], ["name", "What", {list: "Detail.name"}], ["text", "Which", {}], ["since", "Since when, as 2026-03-01", {}]]],
  "facts/Occasion.csv": ["Birthdays and other days of people", "Days that come round every year, unless you say otherwise.",
    [["contact", "Who", {list: "Contact.name"}], ["name", "Which day", {list: "Occasion.name", value: "birthday"}], ["date", "When, as 14 March", {}]]],
  "facts/Switch.csv": ["Switches", "Something that you turn on and off, such as “tragedy” while there is one in the news. A row turns it on.",
    [["name", "Its name, in small letters", {list: "Switch.name"}], ["since", "Since when", {}], ["until", "Until when", {}]]],
}

const quoted = cell => /[",]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell
const plain = value => value.replace(/\s+/g, " ").trim()

/** The cells of a line; a cell between quotes may have commas. */
export function cells(line) {
  const all = []
  let cell = "", inside = false
  for (let i = 0; i < line.length; i++) {
    if (inside && line[i] === '"' && line[i + 1] === '"') { cell += '"'; i++ }
    else if (line[i] === '"') inside = !inside
    else if (line[i] === "," && !inside) { all.push(cell.trim()); cell = "" }
    else cell += line[i]
  }
  return [...all, cell.trim()]
}

/** A table as a form. Gives {element, leave}: leave is called when the screen is left. */
export function tableForm(name) {
  const [title, about, columns] = TABLES[name]
  const body = element("tbody"), told = element("ul", {class: "problems", "aria-live": "polite"})
  const lines = () => (text(name) ?? columns.map(([column]) => column).join(",") + "\n").replace(/\n$/, "").split("\n")
  const headLine = all => all.findIndex(line => line.trim() && !line.startsWith("#"))

  async function change(number, values) {
    const all = lines(), head = cells(all[headLine(all)])
    // A column that the table does not have yet is put behind those that it has.
    for (const [column] of columns) if (!head.includes(column) && values[column]) { head.push(column); all[headLine(all)] += "," + column }
    const old = number === null ? [] : cells(all[number])
    const row = head.map((column, index) => quoted(column in values ? plain(values[column]) : old[index] ?? "")).join(",")
    if (number === null) all.push(row)
    else all[number] = row
    edit(name, all.join("\n") + "\n")
    await save()
    forgetLists()
  }

  async function remove(number) {
    const all = lines()
    all.splice(number, 1)
    const left = all.some((line, index) => index !== headLine(all) && line.trim())
    edit(name, left ? all.join("\n") + "\n" : null)
    await save()
    draw()
  }

  function row(number, values) {
    const fields = columns.map(([column, label, how]) => [column, how.options
      ? element("select", {"aria-label": label}, Object.entries(values[column] && !(values[column] in how.options) ? {...how.options, [values[column]]: values[column]} : how.options).map(([value, says]) => element("option", {value, selected: value === (values[column] ?? "")}, says)))
      : element("input", {"aria-label": label, value: values[column] ?? (number === null ? how.value ?? "" : ""), list: how.list ? listOf(how.list) : undefined})])
    const given = () => Object.fromEntries(fields.map(([column, field]) => [column, field.value]))
    if (number !== null) for (const [, field] of fields) field.addEventListener("change", () => change(number, given()))
    const add = async () => {
      const [, first] = fields.find(([, field]) => field.tagName === "INPUT" && !field.value && !["since", "until", "to", "region", "aliases", "says", "name", "from"].includes(columns[fields.findIndex(each => each[1] === field)][0])) ?? []
      if (first) { first.setAttribute("aria-invalid", "true"); first.focus(); return }
      await change(null, given())
      draw()
      body.lastElementChild.querySelector("input")?.focus()
    }
    return element("tr", {}, fields.map(([, field]) => element("td", {}, field)), element("td", {}, number === null ? button("Add", add, {class: "main"}) : button("Take away", () => remove(number), {"aria-label": "Take away: " + Object.values(values).filter(Boolean).join(", ")})))
  }

  function draw() {
    const all = lines(), head = headLine(all), names = cells(all[head] ?? "")
    body.replaceChildren(...all.flatMap((line, number) => number <= head || !line.trim() || line.startsWith("#") ? [] : [row(number, Object.fromEntries(cells(line).map((cell, index) => [names[index], cell])))]), row(null, {}))
  }
  draw()
  const stop = onState(state => {
    told.replaceChildren(...state.problems.filter(problem => problem.file === name).map(problem => element("li", {class: "problem " + problem.severity}, `Row ${Math.max(1, problem.line - headLine(lines()) - 1)}: ${problem.message} ${problem.suggestion}`)))
    if (!body.contains(document.activeElement)) draw()
  })
  return {element: element("details", {class: "card", open: text(name) !== undefined, data: {table: name}}, element("summary", {}, title), element("p", {class: "soft"}, about, " ", text(name) === undefined ? "" : element("a", {href: "#file/" + encodeURIComponent(name)}, "As text")), told,
    element("div", {class: "wide"}, element("table", {}, element("thead", {}, element("tr", {}, columns.map(([, label]) => element("th", {scope: "col"}, label)), element("th", {scope: "col"}, "Change"))), body))), leave: stop}
}

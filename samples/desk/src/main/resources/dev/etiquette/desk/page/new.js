// Small forms that write text: a rule, a signal, a mark, an act, a tag, a table of facts.
import {ask} from "./server.js"
import {button, element, forget, kept} from "./dom.js"
import {edit, save, text, texts} from "./drafts.js"
import {holdBack, saySomething} from "./wanted.js"
import {tableForm} from "./tables.js"
import {chosenMoment} from "./today.js"

const plain = value => value.trim().replace(/["\\]/g, "'").replace(/\s+/g, " ")
const slug = value => value.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "mine"
const HEADS = {"acts.csv": "act,says,reaches out,owed", "platforms.csv": "platform,name,form,aliases", "days.csv": "kind,name,from,to,region", "dates.csv": "language,words,day", "norms.csv": "platform,figure,value,hours,source,date", "phrases.csv": "language,mark,where,phrase"}

function freshId() {
  for (let i = 1; ; i++) if (!Object.values(texts()).some(file => file.text.includes(`"MINE-${i}"`))) return `MINE-${i}`
}

async function write(name, content) {
  edit(name, content)
  await save()
}

function append(name, head, row) {
  const before = text(name) ?? head + "\n"
  return write(name, (before.endsWith("\n") ? before : before + "\n") + row + "\n")
}

function quoted(cell) { return /[",]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell }

export async function fresh(main, what, argument) {
  if (what === "table") return table(main, argument)
  const read = await ask("today", {moment: chosenMoment()})
  main.append(element("h2", {}, "A new rule"), element("p", {}, "Each form writes a few lines into your draft and shows them; nothing is in force before you publish. A rule like one that is there is best made from that rule, under ", element("a", {href: "#rules"}, "Rules"), "."))
  const row = what === "hold" ? [...read.advised, ...read.heldBack].find(each => each.key === argument) : null
  const choices = await ask("choices")
  const tables = ["facts/Tag.csv", "facts/Occasion.csv", "facts/Detail.csv", "facts/Switch.csv"].map(tableForm)
  main.append(holdBack(choices, row), saySomething(choices), element("h3", {}, "What I know of people"), ...tables.map(each => each.element), element("h3", {}, "More that rules can name"), signal(), mark(), act(), facts())
  main.leave = () => { for (const each of tables) each.leave() }
  if (what === "say") main.querySelector("[data-form=say]").scrollIntoView()
}

/** A table of one's own as text; it is begun with the names of its columns. */
async function table(main, name) {
  if (!(name in HEADS)) return
  if (text(name) === undefined) await write(name, HEADS[name] + "\n")
  location.replace("#file/" + encodeURIComponent(name))
}

function form(title, about, fields, make) {
  const told = element("span", {class: "problem", role: "alert", id: "told-" + slug(title)})
  const keys = Object.keys(fields).map(label => slug(title + " " + label))
  Object.values(fields).forEach((field, index) => { if (field.type !== "checkbox") kept(field, keys[index]) })
  // What is wrong is said at its field.
  const tell = (message, field = Object.values(fields)[0]) => {
    told.textContent = message
    field.setAttribute("aria-invalid", "true")
    field.setAttribute("aria-describedby", told.id)
    field.closest("label").after(told)
    field.focus()
  }
  return element("section", {class: "card"}, element("h3", {}, title), element("p", {class: "soft"}, about),
    Object.entries(fields).map(([label, field]) => element("label", {class: "block"}, label + " ", field)),
    button("Write it", async () => {
      told.remove()
      for (const field of Object.values(fields)) field.removeAttribute("aria-invalid")
      const name = await make(tell)
      if (!name) return
      forget(...keys)
      location.hash = "file/" + encodeURIComponent(name)
    }, {"aria-label": "Write it: " + title}))
}

function signal() {
  const name = element("input", {placeholder: "LoyalCustomer"}), meaning = element("input", {class: "words", size: "60"}), tag = element("input", {placeholder: "customer"})
  return form("Declare a signal", "Something that a rule finds out, for other rules to read.", {"Its name, one word with a capital": name, "What it means": meaning, "It is so of whoever has the tag": tag}, async tell => {
    const type = name.value.trim()
    if (!/^[A-Z][A-Za-z]{2,}$/.test(type)) { tell("The name is one word in letters, and begins with a capital."); return }
    const file = `signal-${slug(type)}.drl`
    await write(file, `package etiquette\n\ndeclare ${type}\n    @meaning( "${plain(meaning.value) || "a signal of my own"}" )\n    contact : PersonId @key\nend\n\nrule "Somebody is a ${type.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()}"\n    @id( "${freshId()}" )\n    @source( "My own" )\nwhen\n    Tag( $who : contact, name == "${plain(tag.value) || "customer"}" )\nthen\n    signal( new ${type}( $who ) );\nend\n`)
    return file
  })
}

function mark() {
  const name = element("input", {placeholder: "in hospital"}), phrase = element("input", {placeholder: "i am in hospital"})
  return form("A mark of texts", "Rules can ask whether a text has it. Try more phrases under Phrases.", {"Its name": name, "The first phrase": phrase}, async tell => {
    if (!name.value.trim() || !phrase.value.trim()) { tell("Both are needed.", name.value.trim() ? phrase : name); return }
    await append("phrases.csv", HEADS["phrases.csv"], ["en", quoted(plain(name.value)), "anywhere", quoted(plain(phrase.value))].join(","))
    return "phrases.csv"
  })
}

function act() {
  const name = element("input", {placeholder: "send a card to"})
  const reaches = element("input", {type: "checkbox", checked: true})
  return form("An act of your own", "Something that a rule can advise.", {"What to do, as it is said before a name": name, "It says something to that person": reaches}, async tell => {
    if (!name.value.trim()) { tell("Say what it is."); return }
    await append("acts.csv", HEADS["acts.csv"], [quoted(plain(name.value).replace(/ to$/, "")), quoted(plain(name.value)), reaches.checked ? "yes" : "no", "no"].join(","))
    return "acts.csv"
  })
}

function facts() {
  const name = element("input", {placeholder: "Donation"}), meaning = element("input", {class: "words", size: "60", placeholder: "money that somebody gave"}), rows = element("textarea", {rows: "6", placeholder: "contact,cents,at\nAnn Berg,5000,2026-02-03"})
  const preview = element("div", {"aria-live": "polite"})
  rows.addEventListener("input", () => {
    const lines = rows.value.trim().split("\n").slice(0, 6).map(line => line.split(","))
    preview.replaceChildren(rows.value.trim() ? element("table", {}, element("thead", {}, element("tr", {}, (lines[0] ?? []).map(cell => element("th", {scope: "col"}, cell)))), element("tbody", {}, lines.slice(1).map(line => element("tr", {}, line.map(cell => element("td", {}, cell)))))) : "")
  })
  const made = form("Facts of your own from a table", "The columns become fields: contact is a person, at a moment, everything in digits a number, the rest texts.", {"What one of them is, one word with a capital": name, "What it means": meaning, "The table, with the names of its columns first": rows}, async tell => {
    const type = name.value.trim(), lines = rows.value.trim().split("\n")
    if (!/^[A-Z][A-Za-z]{2,}$/.test(type) || lines.length < 2) { tell("A name with a capital and at least one row are needed.", /^[A-Z][A-Za-z]{2,}$/.test(type) ? rows : name); return }
    const columns = lines[0].split(",").map(each => each.trim()), first = lines[1].split(",")
    const kind = (column, index) => column === "contact" ? "PersonId" : /^\d{4}-\d\d-\d\d/.test(first[index] ?? "") ? "Instant" : /^\d+$/.test((first[index] ?? "").trim()) ? "long" : "String"
    await write(`fact-${slug(type)}.drl`, `package etiquette\n\ndeclare ${type} @given\n    @meaning( "${plain(meaning.value) || "a fact of my own"}" )\n${columns.map((column, index) => `    ${column} : ${kind(column, index)} @key`).join("\n")}\nend\n`)
    await write(`facts/${type}.csv`, rows.value.trim() + "\n")
    return `fact-${slug(type)}.drl`
  })
  made.append(preview)
  return made
}

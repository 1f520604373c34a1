// One rule: sentences with fields beside the text, and what a change comes to.
import {EditorSelection} from "@codemirror/state"
import {EditorView} from "@codemirror/view"
import {ask, Refused} from "./server.js"
import {change} from "./advice.js"
import {button, chip, count, element} from "./dom.js"
import {load, onSaved, reload, text} from "./drafts.js"
import {editor} from "./editor.js"
import {copyRule, toggle} from "./rules.js"
import {sentences} from "./sentences.js"
import {chosenMoment} from "./today.js"
import {words} from "./words.js"

export async function rule(main, id) {
  let shown
  try { shown = await ask("rule", {id}) }
  catch (refused) {
    if (!(refused instanceof Refused) || refused.status !== 404) throw refused
    main.append(element("h2", {}, id), element("p", {}, refused.message + " It may stand in a text that has errors now."), element("p", {}, element("a", {href: "#rules"}, "All rules")))
    return
  }
  main.append(element("p", {}, element("a", {href: "#rules"}, "All rules")), element("h2", {}, shown.name))
  main.append(element("div", {class: "bar"},
    toggle(shown, async (each, on) => { await ask("switch", {id, on}); await reload(); window.dispatchEvent(new Event("hashchange")) }),
    chip(shown.id), shown.mine ? chip(shown.standard ? "takes the place of the standard rule" : "yours", "mine") : chip("standard"),
    shown.trial ? chip("on trial", "warn") : "",
    shown.mine ? "" : button("Change for me", async () => { await ask("mine", {id}); await reload(); window.dispatchEvent(new Event("hashchange")) }, {class: "main"}),
    button("A new rule like this", () => copyRule(shown)),
    element("span", {class: "soft"}, `${shown.file.replace("standard:", "standard book, ")}, line ${shown.line}`)))
  if (shown.source) main.append(element("p", {class: "soft"}, "Where it comes from: " + shown.source))
  if (shown.figures.length) {
    main.append(element("p", {}, "It is decided by the numbers ", shown.figures.slice(0, 8).map(each => [element("a", {href: "#numbers/" + encodeURIComponent(id)}, `${each.figure}: ${each.value}` + (each.platform === "any" ? "" : ` (${each.platform})`)), ". "])))
  }
  await file(main, shown.file, shown)
  main.append(element("p", {class: "soft"}, shown.scenarios.length ? ["Its scenarios: ", shown.scenarios.map(name => [element("a", {href: "#file/" + encodeURIComponent(name)}, name), " "])] : shown.mine ? "No scenario names this rule yet. Make one from a moment on Today, or write one under Scenarios." : ""))
}

/** A file as text, with the sentences of a rule beside it where there is one. */
export async function file(main, name, shown) {
  const known = await words()
  const left = element("section", {"aria-label": "In sentences"})
  const right = element("section", {"aria-label": "As text"})
  const place = element("div", {class: "editor"})
  const list = element("ul", {class: "sentences"})
  const lost = element("div", {role: "status"})
  const effect = element("div", {"aria-live": "polite"})
  const readOnly = name.startsWith("standard:")
  if (!readOnly && text(name) === undefined) await load()
  const rules = name.endsWith(".drl")
  main.append(element("div", {class: rules ? "split" : ""}, rules ? left : "", right))
  if (rules) left.append(element("h3", {}, "In sentences"), lost, list)
  right.append(element("h3", {}, readOnly ? "As text" : "As text: this is what counts"), place)
  const fields = []
  let base = 0
  const ui = await editor(place, name, {
    readOnly: readOnly ? shown.text : undefined,
    firstLine: readOnly ? shown.line - shown.text.slice(0, Math.max(0, shown.text.search(/^rule /m))).split("\n").length + 1 : 1,
    onText: outside => outside ? redraw() : draw(),
    onPlace: offset => mark(offset),
  })
  right.append(ui.problems)
  if (!readOnly) main.append(element("section", {"aria-label": "What it changes"}, element("h3", {}, "What your changes do at that moment"), effect))

  function begin() {
    const all = ui.view.state.doc.toString()
    const found = shown?.id ? new RegExp(`@id\\(\\s*"${shown.id.replace(/[^\w-]/g, "\\$&")}"`).exec(all) : null
    const rule = found ? all.lastIndexOf("\nrule ", found.index) : /^rule /m.exec(all)?.index ?? 0
    return Math.max(0, found && rule < 0 ? 0 : rule)
  }

  /** The text is another now than the fields were made of: they are made anew, and whoever was in one is in it again. */
  function redraw() {
    const old = document.activeElement
    const inside = list.contains(old)
    const number = [...list.querySelectorAll("input, select")].indexOf(old)
    const typed = inside && old.dataset.typed === "true"
    draw(true)
    if (!inside) return
    const same = list.querySelectorAll("input, select")[number]
    if (same && same !== old) {
      same.focus()
      if (same.type === "text") same.setSelectionRange(Math.min(old.selectionStart, same.value.length), Math.min(old.selectionEnd, same.value.length))
    }
    if (!typed || !old.value) return
    if (same?.value === old.value) same.dataset.typed = "true"
    else lost.replaceChildren(element("p", {class: "problem warning"}, "This rule was changed in another tab; your words were: " + old.value))
  }

  function draw(anyhow = false) {
    if (!rules || !anyhow && list.contains(document.activeElement)) return
    const all = ui.view.state.doc.toString()
    base = begin()
    const found = sentences(all.slice(base), known)
    if (!found.length) { list.classList.add("old"); list.title = "The text cannot be read now; this is how it was."; return }
    fields.length = 0
    list.classList.remove("old")
    list.title = ""
    list.replaceChildren(...found.map(each => element("li", {data: {from: base + each.range[0], to: base + each.range[1]}},
      element("strong", {}, each.head, " "), each.parts.map(part => piece(part)),
      each.more.length ? element("ul", {}, each.more.map(parts => element("li", {}, parts.map(part => piece(part))))) : "")))
  }

  function piece(part) {
    if (typeof part === "string" || part instanceof Node) return typeof part === "string" ? element("code", {}, part) : part
    const label = {number: "Number", text: "Text", choice: "Choice", truth: "Yes or no"}[part.kind]
    let field
    if (part.kind === "choice" || part.kind === "truth") {
      const options = part.kind === "truth" ? {true: "yes", false: "no"} : known.choices[part.type] ?? {}
      field = element("select", {"aria-label": label, disabled: readOnly},
        Object.entries(part.value in options ? options : {...options, [part.value]: part.value}).map(([value, meaning]) => element("option", {value, selected: value === part.value}, part.kind === "truth" ? meaning : value.toLowerCase().replaceAll("_", " "))))
    } else {
      field = element("input", {"aria-label": label, type: part.kind === "number" ? "number" : "text", min: part.kind === "number" ? "0" : undefined, value: part.value, class: part.value.length > 18 ? "words" : part.kind === "text" ? "short" : "", readOnly})
    }
    let from = base + part.from, to = base + part.to, stands = part.value
    const fresh = () => ui.view.state.doc.sliceString(from, to) === stands
    field.addEventListener("focus", () => { if (fresh()) ui.view.dispatch({selection: EditorSelection.range(from, to), effects: EditorView.scrollIntoView(from)}) })
    if (!readOnly) field.addEventListener("input", () => {
      field.dataset.typed = "true"
      // A place in the text that was there before means nothing in the text that is there now.
      if (!fresh()) { redraw(); return }
      const value = part.kind === "text" ? field.value.replace(/["\\\n]/g, "") : field.value
      if (part.kind === "number" && !/^\d{1,9}$/.test(value)) return
      lost.replaceChildren()
      stands = value
      const grown = value.length - (to - from)
      ui.view.dispatch({changes: {from, to, insert: value}, userEvent: "input.field"})
      to = from + value.length
      for (const other of fields) if (other !== place && other.from > from) { other.from += grown; other.to += grown }
    })
    const place = {get from() { return from }, set from(value) { from = value }, get to() { return to }, set to(value) { to = value }}
    fields.push(place)
    field.addEventListener("blur", () => setTimeout(() => { if (!list.contains(document.activeElement)) { fields.length = 0; draw() } }))
    return field
  }
  function mark(offset) {
    for (const each of list.children) each.classList.toggle("here", offset >= Number(each.dataset.from) && offset <= Number(each.dataset.to))
  }

  async function look() {
    try {
      const found = await ask("effect", {moment: chosenMoment()})
      effect.dataset.at = String(performance.now())
      effect.replaceChildren(!found.sound ? element("p", {class: "soft"}, "The draft has errors; what it changes is shown when they are mended.")
        : !found.given ? element("p", {class: "soft"}, "There are no data to try it on.")
        : element("div", {}, element("p", {}, found.changes.length ? count(found.changes.length, "piece", "pieces") + " of advice would be otherwise:" : "Nothing that is advised at this moment would be otherwise."), element("ul", {class: "list"}, found.changes.map(change)),
          found.trial.length ? element("p", {}, "On trial, it would say: " + found.trial.map(row => row.says).join("; ")) : ""))
    } catch (refused) { effect.replaceChildren(element("p", {class: "problem"}, refused.message)) }
  }
  let looking = Promise.resolve(), wanted = false
  const again = () => {
    if (wanted) return
    wanted = true
    looking = looking.then(() => { wanted = false; return look() })
  }
  const stop = onSaved(again)
  draw()
  if (!readOnly) {
    again()
    if (shown?.line) ui.view.dispatch({selection: {anchor: Math.min(shown.from, ui.view.state.doc.length)}, effects: EditorView.scrollIntoView(Math.min(shown.from, ui.view.state.doc.length), {y: "start"})})
  }
  main.leave = () => { stop(); ui.close() }
  main.editor = ui.view
}

/** A file that is no single rule: scenarios, a table, the settings. */
export async function whole(main, name, line) {
  main.append(element("h2", {}, name))
  if (text(name) === undefined) await load()
  if (text(name) === undefined) { main.append(element("p", {}, "There is no such file in the draft.")); return }
  await file(main, name)
  if (!line) return
  const doc = main.editor.state.doc
  const {from} = doc.line(Math.min(Math.max(Number(line) || 1, 1), doc.lines))
  main.editor.dispatch({selection: {anchor: from}, effects: EditorView.scrollIntoView(from, {y: "center"})})
  main.editor.focus()
}

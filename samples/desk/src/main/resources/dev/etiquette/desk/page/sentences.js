// A rule as sentences with fields, as the desk tells them. A field stands over characters of the text: to change one changes these.
import {EditorSelection} from "@codemirror/state"
import {EditorView} from "@codemirror/view"
import {undo, undoDepth} from "@codemirror/commands"
import {actChoice, clauseChoice} from "./act.js"
import {addition} from "./addition.js"
import {ask, Refused} from "./server.js"
import {button, element} from "./dom.js"
import {listOf} from "./lists.js"

const PAUSE = 60

/**
 * The sentences of one rule, in a place of the page.
 * view: the editor of its text; id: of the rule; empty for the first one; readOnly: whether nothing can be changed.
 * Gives {changed(outside), mark(offset)}: to be called when the text is another, and when the cursor has moved.
 */
export function sentencePanel(parent, view, id, readOnly) {
  const list = element("ul", {class: "sentences"})
  const lost = element("div", {role: "status"})
  const place = element("div")
  const more = button("Add a condition…", () => open(more, {}), {class: "main"})
  const back = button("Undo", () => { undo(view); draw(true) }, {title: "Takes back the last change of this text"})
  parent.append(element("h3", {}, "In sentences"), lost, list, place, readOnly ? "" : element("div", {class: "row", data: {tools: ""}}, more, back))
  const fields = []
  let asked = 0, later

  const text = () => view.state.doc.toString()

  function open(from, what, form = addition) {
    place.replaceChildren()
    form(place, {text, id, ...what}, edits => {
      place.replaceChildren()
      apply(edits)
      from.isConnected ? from.focus() : more.focus()
    }, () => { place.replaceChildren(); from.focus() })
  }

  /** Changes characters of the text; undo takes them back. */
  function apply(edits) {
    view.dispatch({changes: edits.map(each => ({from: each.from, to: each.to, insert: each.insert})), userEvent: "input.sentence"})
    draw(true)
  }

  /** Shows the sentences of the text as it is; not while somebody is in a field, unless it has to be. */
  async function draw(anyhow = false) {
    clearTimeout(later)
    if (!anyhow && list.contains(document.activeElement)) return
    const number = ++asked, of = text()
    let told
    try { told = await ask("sentences", {text: of, id}) }
    catch (refused) { if (refused instanceof Refused) return; throw refused }
    if (number !== asked || of !== text() || !parent.isConnected) return
    if (!anyhow && list.contains(document.activeElement)) return
    back.disabled = undoDepth(view.state) === 0
    more.disabled = !told.read
    if (!told.read) { list.classList.add("old"); list.title = "The text cannot be read now; this is how it was."; return }
    list.classList.remove("old")
    list.title = ""
    render(told.sentences, told.clauses)
  }

  /** Fields are made anew; whoever was in one is in it again. */
  function render(sentences, clauses) {
    const old = document.activeElement
    const inside = list.contains(old)
    const number = [...list.querySelectorAll("input, select, button")].indexOf(old)
    const typed = inside && old.dataset.typed === "true"
    fields.length = 0
    list.replaceChildren(...sentences.map(sentence))
    if (clauses.length && !readOnly) list.lastElementChild?.append(button("and when …", event => open(event.currentTarget, {}, clauseChoice), {class: "plain", "aria-label": "Say by when, or from when on"}))
    if (!inside) return
    const same = list.querySelectorAll("input, select, button")[number]
    if (same) {
      same.focus()
      if (same.type === "text") same.setSelectionRange(Math.min(old.selectionStart ?? 0, same.value.length), Math.min(old.selectionEnd ?? 0, same.value.length))
    } else more.focus()
    if (!typed || !old.value) return
    if (same?.value === old.value) same.dataset.typed = "true"
    else lost.replaceChildren(element("p", {class: "problem warning"}, "This rule was changed in another tab; your words were: " + old.value))
  }

  function sentence(each) {
    const named = each.head || each.pieces[0]?.options[each.pieces[0].value] || ""
    return element("li", {data: {from: each.from, to: each.to}},
      each.head ? element("strong", {title: each.hint}, each.head, " ") : "", pieces(each.pieces, named),
      readOnly || !each.removal.length ? "" : remove(each.removal, named),
      readOnly || !each.fact ? "" : button("and …", event => open(event.currentTarget, {condition: each.condition, fact: each.fact, head: named}), {class: "plain", "aria-label": "Ask more: " + named}),
      each.lines.length ? element("ul", {}, each.lines.map(line => element("li", {}, pieces(line.pieces, named), readOnly || !line.act ? "" : button("advise something else…", event => open(event.currentTarget, {}, actChoice), {class: "plain"}), readOnly || !line.removal.length ? "" : remove(line.removal, line.pieces.filter(part => part.kind === "words").map(part => part.value).join(" ") || named)))) : "")
  }

  function remove(edits, what) {
    return button("remove", () => apply(edits), {class: "plain", "aria-label": "Remove: " + what})
  }

  const pieces = (parts, head) => parts.map((part, index) => [piece(part, parts.slice(0, index).reverse().find(each => each.kind === "words")?.value ?? head), " "])

  function piece(part, label) {
    if (part.kind === "words") return element("span", {}, part.value)
    if (part.kind === "soft") return element("span", {class: "soft"}, part.value)
    let field
    const name = part.label.length > 8 ? part.label : label
    if (part.kind === "choice") {
      field = element("select", {"aria-label": name, disabled: readOnly},
        Object.entries(part.value in part.options ? part.options : {...part.options, [part.value]: part.value.toLowerCase().replaceAll("_", " ")}).map(([value, says]) => element("option", {value, selected: value === part.value}, says)))
    } else {
      field = element("input", {"aria-label": name, type: part.kind, min: part.kind === "number" ? "0" : undefined, value: part.value, class: part.value.length > 18 || label === "because" ? "words" : part.kind === "text" ? "short" : "", readOnly, list: part.list && !readOnly ? listOf(part.list) : undefined})
    }
    let from = part.from, to = part.to, stands = part.value
    const fresh = () => view.state.doc.sliceString(from, to) === stands
    field.addEventListener("focus", () => { if (fresh()) view.dispatch({selection: EditorSelection.range(from, to), effects: EditorView.scrollIntoView(from)}) })
    if (readOnly) return field
    const here = {get from() { return from }, set from(value) { from = value }, get to() { return to }, set to(value) { to = value }}
    field.addEventListener("input", () => {
      field.dataset.typed = "true"
      // A place in the text that was there before means nothing in the text that is there now.
      if (!fresh()) { draw(true); return }
      const value = part.kind === "text" ? field.value.replace(/["\\\n]/g, "") : field.value
      if (part.kind === "number" && !/^\d{1,9}$/.test(value)) return
      lost.replaceChildren()
      const grown = value.length - (to - from)
      stands = value
      view.dispatch({changes: {from, to, insert: value}, userEvent: "input.field"})
      to = from + value.length
      for (const other of fields) if (other !== here && other.from > from) { other.from += grown; other.to += grown }
    })
    fields.push(here)
    field.addEventListener("blur", () => setTimeout(() => { if (!list.contains(document.activeElement)) draw() }))
    return field
  }

  draw()
  return {
    changed(outside) {
      back.disabled = undoDepth(view.state) === 0
      if (outside) draw(true)
      else if (!list.contains(document.activeElement)) { clearTimeout(later); later = setTimeout(draw, PAUSE) }
    },
    mark(offset) {
      for (const each of list.children) each.classList.toggle("here", offset >= Number(each.dataset.from) && offset <= Number(each.dataset.to))
    },
  }
}

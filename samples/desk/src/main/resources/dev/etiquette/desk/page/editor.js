// The text of one file, with its problems at their places.
import {EditorState} from "@codemirror/state"
import {EditorView, keymap, lineNumbers, drawSelection, highlightActiveLine} from "@codemirror/view"
import {defaultKeymap, history, historyKeymap} from "@codemirror/commands"
import {bracketMatching} from "@codemirror/language"
import {autocompletion, completionKeymap} from "@codemirror/autocomplete"
import {lintGutter, lintKeymap, setDiagnostics} from "@codemirror/lint"
import {drl} from "./drl.js"
import {edit, isBehind, text} from "./drafts.js"
import {button, element} from "./dom.js"
import {onState} from "./state.js"
import {words} from "./words.js"

/** Lines and columns of the checker begin with 1 and count as the editor does. */
export function offset(doc, line, column) {
  const there = doc.line(Math.min(Math.max(line, 1), doc.lines))
  return Math.min(there.from + Math.max(column - 1, 0), there.to)
}

function apply(view, edits) {
  const doc = view.state.doc
  view.dispatch({
    changes: edits.map(each => ({from: offset(doc, each.line, each.column), to: offset(doc, each.line, each.endColumn), insert: each.replacement})),
    userEvent: "input.fix",
  })
  view.focus()
}

/**
 * An editor in a place of the page.
 * options: readOnly with its text; onText(outside) after each change, and whether it came from elsewhere; onPlace(offset)
 * when the cursor moves.
 * Gives {view, problems: an element that lists them, mark(lines), close}.
 */
export async function editor(parent, name, options = {}) {
  const known = await words()
  const readOnly = options.readOnly !== undefined
  const rules = name.endsWith(".drl")
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: readOnly ? options.readOnly : text(name) ?? "",
      extensions: [
        lineNumbers({formatNumber: line => String(line + (options.firstLine ?? 1) - 1)}), history(), drawSelection(), highlightActiveLine(), EditorView.lineWrapping,
        EditorView.cspNonce.of(document.querySelector("meta[name=nonce]").content),
        EditorView.contentAttributes.of({"aria-label": "Text of " + name.replace("standard:", "the standard book: "), spellcheck: "false"}),
        rules ? [drl(known), bracketMatching()] : [],
        EditorState.readOnly.of(readOnly), EditorView.editable.of(!readOnly),
        readOnly ? EditorView.contentAttributes.of({tabindex: "0"}) : [autocompletion(), lintGutter()],
        EditorView.updateListener.of(update => {
          const outside = update.transactions.some(each => each.isUserEvent("outside"))
          if (update.docChanged && !readOnly && !outside) edit(name, update.state.doc.toString())
          if (update.docChanged) options.onText?.(outside)
          if (update.selectionSet || update.docChanged) options.onPlace?.(update.state.selection.main.head)
        }),
        keymap.of([...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
      ],
    }),
  })
  const problems = element("ul", {class: "problems"})
  let marked = [], told = []
  const show = () => view.dispatch(setDiagnostics(view.state, [...told, ...marked].sort((one, other) => one.from - other.from)))
  const stop = readOnly ? () => {} : onState(state => {
    // The problems of a text that is another by now would stand at the wrong places.
    if (isBehind(name)) return
    const mine = state.problems.filter(problem => problem.file === name)
    const doc = view.state.doc
    told = mine.map(problem => ({
      from: offset(doc, problem.line, problem.column),
      to: offset(doc, problem.line, problem.endColumn),
      severity: problem.severity,
      message: problem.message,
      actions: problem.edits.length ? [{name: problem.suggestion.replace(/\.$/, ""), apply: () => apply(view, problem.edits)}] : [],
    }))
    show()
    problems.replaceChildren(...mine.map(problem => element("li", {class: "problem " + problem.severity},
      button("Line " + problem.line, () => {
        view.dispatch({selection: {anchor: offset(view.state.doc, problem.line, problem.column)}, scrollIntoView: true})
        view.focus()
      }, {class: "plain"}), ": " + problem.message + " ",
      problem.edits.length ? button(problem.suggestion.replace(/\.$/, ""), () => apply(view, problem.edits), {class: "fix"}) : problem.suggestion)))
  })
  // What was changed elsewhere: only what differs is put in, so the cursor stays.
  const takeOver = () => {
    const now = text(name) ?? "", before = view.state.doc.toString()
    if (readOnly || now === before) return
    let from = 0, end = 0
    while (from < now.length && from < before.length && now[from] === before[from]) from++
    while (end < now.length - from && end < before.length - from && now[now.length - 1 - end] === before[before.length - 1 - end]) end++
    view.dispatch({changes: {from, to: before.length - end, insert: now.slice(from, now.length - end)}, userEvent: "outside"})
  }
  window.addEventListener("texts", takeOver)
  /** Marks whole lines: what came out otherwise when it was tried. */
  function mark(lines) {
    if (isBehind(name)) return
    const doc = view.state.doc
    marked = lines.map(each => ({...each, ...place(doc.line(Math.min(Math.max(each.line, 1), doc.lines)))}))
    show()
  }
  const place = line => ({from: line.from + /^\s*/.exec(line.text)[0].length, to: line.to})
  return {view, problems, mark, close() { stop(); window.removeEventListener("texts", takeOver); view.destroy() }}
}

// A file of scenarios: run while one types, with wrong lines marked at their place, and the sentences that can be used.
import {ask, Refused} from "./server.js"
import {button, element} from "./dom.js"
import {onSaved} from "./drafts.js"
import {results} from "./scenarios.js"
import {stepList} from "./steps.js"

const PAUSE = 250

/** The page of all sentences is here below the text. */
const plainly = message => message.replace("All steps are in STEPS.md.", "The sentences that you can use are listed below.")

/** What stands below the text of such a file. Gives {element, close}. */
export async function scenarioFile(name, ui) {
  const shown = element("div", {"aria-live": "polite"})
  let later, running = Promise.resolve()

  async function run() {
    let report
    try { report = await ask("scenarios", {file: name}) }
    catch (refused) {
      if (!(refused instanceof Refused)) throw refused
      shown.replaceChildren(element("p", {class: "problem"}, refused.message))
      return
    }
    const failures = [...report.problems, ...report.features.flatMap(feature => feature.scenarios.flatMap(each => each.failure ? [each.failure] : []))]
    ui.mark(failures.map(each => ({line: each.line, severity: "error", message: [plainly(each.message), each.found?.length ? "Found: " + each.found.join("; ") : "", each.suggestion].filter(Boolean).join(" ")})))
    shown.replaceChildren()
    results(shown, report, true, "#file/" + encodeURIComponent(name))
  }
  const again = () => { clearTimeout(later); later = setTimeout(() => { running = running.then(run, run) }, PAUSE) }
  const stop = onSaved(again)
  const steps = await stepList(example => {
    const doc = ui.view.state.doc, line = doc.lineAt(ui.view.state.selection.main.head)
    const indent = /^\s*/.exec(line.text)[0] || "    "
    const text = "\n" + example.split("\n").map(each => indent + each).join("\n")
    ui.view.dispatch({changes: {from: line.to, insert: text}, selection: {anchor: line.to + text.length}, scrollIntoView: true, userEvent: "input.step"})
    ui.view.focus()
  })
  again()
  return {element: element("div", {}, element("div", {class: "bar"}, button("Run", run, {class: "main"})), shown, steps), close() { clearTimeout(later); stop() }}
}

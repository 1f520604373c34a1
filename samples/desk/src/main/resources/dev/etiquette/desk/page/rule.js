// One rule: sentences with fields beside the text, and what a change comes to.
import {EditorView} from "@codemirror/view"
import {ask, Refused, tell} from "./server.js"
import {change} from "./advice.js"
import {box} from "./confirm.js"
import {button, chip, count, element} from "./dom.js"
import {edit, load, onSaved, reload, save, text} from "./drafts.js"
import {editor} from "./editor.js"
import {copyRule, toggle} from "./rules.js"
import {scenariosOf} from "./proposals.js"
import {scenarioFile} from "./scenariofile.js"
import {sentencePanel} from "./sentences.js"
import {chosenMoment} from "./today.js"

export async function rule(main, id, then) {
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
    shown.broken ? chip("has an error", "bad") : button("A new rule like this", () => copyRule(shown)),
    shown.mine && !shown.standard ? button("Delete…", () => remove(shown)) : "",
    element("span", {class: "soft"}, `${shown.file.replace("standard:", "standard book, ")}, line ${shown.line}`)))
  if (shown.source) main.append(element("p", {class: "soft"}, "Where it comes from: " + shown.source))
  if (shown.figures.length) {
    main.append(element("p", {}, "It is decided by the numbers ", shown.figures.slice(0, 8).map(each => [element("a", {href: "#numbers/" + encodeURIComponent(id)}, `${each.says}: ${each.value}` + (each.platform === "any" ? "" : ` (${each.platform})`)), ". "])))
  }
  await file(main, shown.file, shown)
  if (shown.mine && !shown.broken) main.append(await scenariosOf(shown, then === "try"))
}

/** Asks first; what is deleted can be brought back as long as the page is open. */
function remove(shown) {
  box("Delete this rule?", close => [
    element("p", {}, `“${shown.name}” is taken out of your draft. What is published goes on as it is until you publish.`),
    shown.scenarios.length ? element("p", {}, "Its scenarios stay, and will fail until you change them: " + shown.scenarios.join(", ") + ".") : "",
    element("p", {}, button("Delete it", async () => {
      const {file, before} = await ask("delete", {id: shown.id})
      await reload()
      close()
      location.hash = "rules"
      tell("deleted", `“${shown.name}” was deleted from your draft.`, false, button("Bring it back", async () => {
        tell("deleted", "")
        edit(file, before)
        await save()
        await reload()
        location.hash = "rule/" + encodeURIComponent(shown.id)
      }), " ", button("Fine", () => tell("deleted", "")))
    }, {class: "main"}))])
}

/** A file as text, with the sentences of a rule beside it where there is one. */
export async function file(main, name, shown) {
  const left = element("section", {"aria-label": "In sentences"})
  const right = element("section", {"aria-label": "As text"})
  const place = element("div", {class: "editor"})
  const effect = element("div", {"aria-live": "polite"})
  const readOnly = name.startsWith("standard:")
  if (!readOnly && text(name) === undefined) await load()
  const rules = name.endsWith(".drl")
  main.append(element("div", {class: rules ? "split" : ""}, rules ? left : "", right))
  right.append(element("h3", {}, readOnly ? "As text" : "As text: this is what counts"), place)
  let panel = null
  const ui = await editor(place, name, {
    readOnly: readOnly ? shown.text : undefined,
    firstLine: readOnly ? shown.line - shown.text.slice(0, Math.max(0, shown.text.search(/^rule /m))).split("\n").length + 1 : 1,
    onText: outside => panel?.changed(outside),
    onPlace: offset => panel?.mark(offset),
  })
  right.append(ui.problems)
  if (rules) panel = sentencePanel(left, ui.view, shown?.id ?? "", readOnly)
  if (!readOnly) main.append(element("section", {"aria-label": "What it changes"}, element("h3", {}, "What your changes do at that moment"), effect))

  const scenes = name.endsWith(".feature") && !readOnly ? await scenarioFile(name, ui) : null
  if (scenes) right.append(scenes.element)

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
  if (!readOnly) {
    again()
    if (shown?.line) ui.view.dispatch({selection: {anchor: Math.min(shown.from, ui.view.state.doc.length)}, effects: EditorView.scrollIntoView(Math.min(shown.from, ui.view.state.doc.length), {y: "start"})})
  }
  main.leave = () => { stop(); scenes?.close(); ui.close() }
  main.editor = ui.view
}

const TITLES = {"norms.csv": "My numbers", "phrases.csv": "My phrases", "acts.csv": "My acts", "platforms.csv": "My platforms", "days.csv": "My special days", "dates.csv": "My words for dates", "book.properties": "The settings of this book", "off.drl": "Standard rules that are turned off", "moments.feature": "Moments of my own"}

/** A file that is no single rule: scenarios, a table, the settings. */
export async function whole(main, name, line) {
  const title = element("h2", {}, TITLES[name] ?? "")
  main.append(title, element("p", {class: "soft"}, "The file " + name))
  if (text(name) === undefined) await load()
  if (text(name) === undefined) { main.append(element("p", {}, "There is no such file in the draft.")); return }
  title.textContent ||= /^\s*(?:Feature:|rule\s+")\s*([^"\n]*)/m.exec(text(name))?.[1].trim() || name
  await file(main, name)
  if (!line) return
  const doc = main.editor.state.doc
  const {from} = doc.line(Math.min(Math.max(Number(line) || 1, 1), doc.lines))
  main.editor.dispatch({selection: {anchor: from}, effects: EditorView.scrollIntoView(from, {y: "center"})})
  main.editor.focus()
}

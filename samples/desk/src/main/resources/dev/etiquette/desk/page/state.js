// How it stands with the folder, the draft and the data; screens are told of every change.
import {ask, tell} from "./server.js"
import {at, count, element} from "./dom.js"

export let state = null
const listeners = new Set()
let undecided = ""

/** Calls back at once, and at each change until the screen is left. */
export function onState(listener) {
  listeners.add(listener)
  if (state) listener(state)
  return () => listeners.delete(listener)
}

export function setState(next) {
  state = next
  at("folder").textContent = next.folder
  at("folder").title = next.path
  const errors = next.problems.filter(problem => problem.severity === "error").length
  const link = at("publish-link")
  link.classList.toggle("main", next.drafted.length > 0)
  const first = next.problems.find(problem => problem.severity === "error")
  const stands = undecided ? undecided : errors ? `${count(errors, "problem")} to mend before this can be published`
    : next.drafted.length ? `${count(next.changes.length || next.drafted.length, "change")} not published` : "Everything is published"
  const place = errors && !undecided ? `#file/${encodeURIComponent(first.file)}/${first.line}` : ""
  // A link that somebody has just reached by keyboard is not made anew at each look.
  if (at("status").textContent !== stands || (at("status").querySelector("a")?.getAttribute("href") ?? "") !== place) {
    at("status").replaceChildren(place ? element("a", {href: place}, stands) : stands)
  }
  tell("unsound", next.publishedSound || errors ? "" : "What is published in this folder has errors; programs go on with the last book that had none. Your draft mends it: publish it.")
  tell("published", !next.publishedSound && errors ? "What is published in this folder has errors, and programs do not take it up. They are listed under “Review and publish”." : "")
  tell("readonly", next.writable ? "" : "This folder can only be read: nothing can be kept or published here.", true)
  tell("unreadable", next.unreadable ? `The folder cannot be read now: ${next.unreadable}` : "", true)
  tell("alone", next.extendsStandard ? "" : "This book stands alone: no standard rule holds beside it.")
  tell("data", next.dataRead ? "" : "Your archive is being read. " + next.dataProgress)
  for (const listener of [...listeners]) listener(next)
}

/** What has to be decided before anything else is shown in place of how it stands; an empty text takes it away. */
export function decideFirst(text) {
  undecided = text
  if (state) setState(state)
}

let asked = 0

/** Shows how it stands as a question has it, unless a later one was asked meanwhile: only the newest answer holds. */
export async function newest(question) {
  const number = ++asked
  const next = await question()
  if (number === asked) setState(next)
  return next
}

export async function refresh() { await newest(() => ask("state")) }

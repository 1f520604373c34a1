// The texts of the draft. Every change is sent to the desk soon after it was typed, and kept in the browser until the
// desk has said that it is safe on the disk.
import {ask, tell, Refused} from "./server.js"
import {button} from "./dom.js"
import {onState, refresh, setState} from "./state.js"

const PAUSE = 30
const AGAIN = 2000
const KEPT = "unsaved"

let files = {}
let digest = ""
const waiting = new Map()
let timer
let saving = false
const savedListeners = new Set()

export const texts = () => files
export const text = name => waiting.get(name)?.text ?? files[name]?.text
export const isWaiting = () => waiting.size > 0 || saving

/** Called with the state after each saving. */
export function onSaved(listener) {
  savedListeners.add(listener)
  return () => savedListeners.delete(listener)
}

export async function load() {
  const read = await ask("files")
  files = read.files
  digest = read.digest
  return files
}

/** What another desk or another program has changed meanwhile is taken over, unless it is being changed here, too. */
async function follow(state) {
  if (isWaiting() || state.digest === digest) return
  await load()
  window.dispatchEvent(new Event("texts"))
}
onState(state => { follow(state).catch(() => {}) })

/** Keeps a text in the draft; null takes the file away. */
export function edit(name, text) {
  const seen = waiting.get(name)?.seen ?? files[name]?.digest ?? ""
  waiting.set(name, {text, seen})
  keep()
  clearTimeout(timer)
  timer = setTimeout(save, PAUSE)
}

function keep() {
  try {
    if (waiting.size) localStorage.setItem(KEPT, JSON.stringify([...waiting]))
    else localStorage.removeItem(KEPT)
  } catch { /* A browser without room: the text is in the page still. */ }
}

export async function save() {
  clearTimeout(timer)
  if (saving || !waiting.size) return
  saving = true
  const sent = new Map(waiting)
  try {
    const state = await ask("save", {files: Object.fromEntries([...sent].map(([name, each]) => [name, {text: each.text, seen: each.seen}]))})
    for (const [name, each] of sent) {
      if (each.text === null) delete files[name]
      else files[name] = {...files[name], text: each.text, digest: state.digests[name]}
      const now = waiting.get(name)
      if (now === each) waiting.delete(name)
      else if (now) now.seen = state.digests[name]
    }
    keep()
    digest = state.digest
    tell("save", "")
    setState(state)
    for (const listener of [...savedListeners]) listener(state)
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused
    if (refused.status === 409) conflict(sent, refused.message)
    else {
      tell("save", `Not kept yet: ${refused.message} It stands in this browser, and is tried again.`, true)
      timer = setTimeout(save, AGAIN)
    }
  } finally {
    saving = false
  }
  if (waiting.size && !timer) timer = setTimeout(save, PAUSE)
}

/** Somebody else has changed the same file: nothing is overwritten before it was decided. */
function conflict(sent, message) {
  tell("save", message + " Your own text is kept in this browser.", true,
    button("Take theirs", async () => {
      for (const name of sent.keys()) waiting.delete(name)
      keep()
      await load()
      tell("save", "")
      await refresh()
      window.dispatchEvent(new Event("hashchange"))
    }), " ",
    button("Keep mine", async () => {
      await load()
      for (const name of sent.keys()) if (waiting.has(name)) waiting.get(name).seen = files[name]?.digest ?? ""
      await save()
    }))
}

/** After something else than typing has changed the draft. */
export async function reload() {
  await load()
  await refresh()
  window.dispatchEvent(new Event("texts"))
}

/** What an earlier visit could not hand over any more. */
export async function rescue() {
  let kept
  try { kept = JSON.parse(localStorage.getItem(KEPT) ?? "[]") } catch { kept = [] }
  if (!kept.length) return
  for (const [name, each] of kept) waiting.set(name, each)
  await save()
  if (!waiting.size) tell("rescued", "What you typed before the desk was closed has been kept: " + kept.map(([name]) => name).join(", ") + ".")
}

window.addEventListener("beforeunload", event => { if (isWaiting()) { save(); event.preventDefault() } })
window.addEventListener("online", save)

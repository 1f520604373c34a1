// The texts of the draft. Every change is sent to the desk soon after it was typed, and kept in the browser until the
// desk has said that it is safe on the disk.
import {ask, tell, Refused} from "./server.js"
import {button} from "./dom.js"
import {decideFirst, newest, onState, refresh} from "./state.js"

const PAUSE = 30
const AGAIN = 2000
const KEPT = "unsaved"

let files = {}
let digest = ""
// By name: the text, the digest of what it takes the place of, and the texts of this page that the desk may have instead.
const waiting = new Map()
const MOST_SENT = 8
// The names of files of which somebody has to say first whose text shall hold.
const disputed = new Set()
let timer
let saving = false
const savedListeners = new Set()

export const texts = () => files
export const text = name => waiting.get(name)?.text ?? files[name]?.text
export const isWaiting = () => waiting.size > 0 || saving
export const isBehind = name => waiting.has(name)
export const isSaving = () => saving

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
  const before = waiting.get(name)
  const seen = before?.seen ?? files[name]?.digest ?? ""
  waiting.set(name, {text, seen, ours: before?.ours ?? [files[name]?.text ?? null]})
  keep()
  if (disputed.has(name)) return
  clearTimeout(timer)
  timer = setTimeout(save, PAUSE)
}

function keep() {
  try {
    if (waiting.size) localStorage.setItem(KEPT, JSON.stringify([...waiting]))
    else localStorage.removeItem(KEPT)
  } catch { /* A browser without room: the text is in the page still. */ }
}

/** The desk has taken texts: what was typed meanwhile takes the place of these. */
function taken(sent, state) {
  for (const [name, each] of sent) {
    if (each.text === null) delete files[name]
    else files[name] = {...files[name], text: each.text, digest: state.digests[name]}
    const now = waiting.get(name)
    if (now === each) waiting.delete(name)
    else if (now) now.seen = state.digests[name]
  }
  keep()
  digest = state.digest
}

export async function save() {
  clearTimeout(timer)
  timer = undefined
  const sent = new Map([...waiting].filter(([name]) => !disputed.has(name)))
  if (saving || !sent.size) return
  saving = true
  for (const each of sent.values()) {
    // The answer may get lost, or the page be left before it comes: what is there then is no stranger's.
    if (!each.ours.includes(each.text)) each.ours.push(each.text)
    if (each.ours.length > MOST_SENT) each.ours.shift()
  }
  keep()
  try {
    const state = await newest(async () => {
      const answer = await ask("save", {files: Object.fromEntries([...sent].map(([name, each]) => [name, {text: each.text, seen: each.seen}]))})
      taken(sent, answer)
      return answer
    })
    tell("save", "")
    for (const listener of [...savedListeners]) listener(state)
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused
    if (refused.status === 409) await compare(sent).catch(() => { timer = setTimeout(save, AGAIN) })
    else {
      tell("save", `Not kept yet: ${refused.message} It stands in this browser, and is tried again.`, true)
      timer = setTimeout(save, AGAIN)
    }
  } finally {
    saving = false
  }
  if (!timer && [...waiting.keys()].some(name => !disputed.has(name))) timer = setTimeout(save, PAUSE)
}

/** The desk has another text than was seen. When this page wrote that one, too, it is no conflict. */
async function compare(sent) {
  await load()
  for (const name of sent.keys()) {
    const now = waiting.get(name), there = files[name]?.text ?? null
    if (!now) continue
    if (there === now.text) waiting.delete(name)
    else if (now.ours.includes(there)) now.seen = files[name]?.digest ?? ""
    else if (now.seen !== (files[name]?.digest ?? "")) disputed.add(name)
  }
  keep()
  if (disputed.size) conflict()
}

/** Somebody else has changed the same file: nothing is overwritten before it was decided. */
function conflict() {
  const names = [...disputed].map(name => `"${name}"`).join(", ")
  decideFirst("Not saved: decide first")
  tell("save", `${names} was changed meanwhile, on another desk or by another program. Your own text is kept in this browser.`, true,
    button("Use the other version", async () => {
      await load()
      for (const name of disputed) waiting.delete(name)
      decided()
      await refresh()
      window.dispatchEvent(new Event("hashchange"))
    }), " ",
    button("Use my version", async () => {
      await load()
      for (const name of disputed) if (waiting.has(name)) waiting.get(name).seen = files[name]?.digest ?? ""
      decided()
      await save()
    }))
}

function decided() {
  disputed.clear()
  keep()
  decideFirst("")
  tell("save", "")
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
  for (const [name, each] of kept) {
    if ((files[name]?.text ?? null) === each.text) continue
    waiting.set(name, {...each, ours: each.ours ?? []})
  }
  keep()
  await save()
  // What this page itself had sent before it was left is no conflict; then it is sent once more.
  if (waiting.size && !disputed.size) await save()
  if (!waiting.size) tell("rescued", "What you typed before the desk was closed has been kept: " + kept.map(([name]) => name).join(", ") + ".")
}

window.addEventListener("beforeunload", event => { if (isWaiting()) { save(); event.preventDefault() } })
window.addEventListener("online", save)

// Asks the desk. The key of this start came behind "#" in the address, and leaves the address at once.
import {at, element} from "./dom.js"

/** Takes the key out of the address; false when it holds none. */
function takeKey() {
  const given = location.hash.slice(1)
  if (!/^[A-Za-z0-9_-]{40,}$/.test(given)) return false
  sessionStorage.setItem("key", given)
  history.replaceState(null, "", "/#today")
  return true
}
takeKey()
// The address of a later start, opened where the page is open already: the browser changes the part behind "#" alone.
window.addEventListener("hashchange", event => { if (takeKey()) { event.stopImmediatePropagation(); location.reload() } })
const key = sessionStorage.getItem("key") ?? ""

export class Refused extends Error {
  constructor(status, message) { super(message); this.status = status }
}

/** What an address of the desk answers. Throws Refused with a sentence for the reader; with the status 0 when nobody answers. */
export async function ask(path, body = {}) {
  let answer
  if (!key) {
    tell("connection", "This tab has no key of the desk. Open the address that the desk has printed, or go to the tab in which the desk is open.", true)
    throw new Refused(401, "This tab has no key of the desk.")
  }
  try {
    answer = await fetch("/api/" + path, {
      method: "POST",
      headers: {"Content-Type": "application/json", "X-Desk-Key": key},
      body: JSON.stringify(body),
    })
  } catch {
    tell("connection", "The desk does not answer. What you typed is kept in this browser, and is saved when the desk answers again. If it was ended, start it again and open the address that it prints.", true)
    throw new Refused(0, "The desk does not answer.")
  }
  tell("connection", "")
  const read = await answer.json().catch(() => ({message: "The answer was cut off."}))
  if (answer.ok) return read
  if (answer.status === 401) tell("connection", "This page belongs to an earlier start of the desk. Open the address that it printed last.", true)
  throw new Refused(answer.status, read.message ?? "That went wrong.")
}

const told = new Map()

/** Says something above all screens until it is said to be over: an empty text takes it away. */
export function tell(subject, text, bad = false, ...more) {
  if (told.get(subject)?.text === text) return
  told.get(subject)?.shown?.remove()
  if (!text) { told.delete(subject); return }
  const shown = element("div", {class: bad ? "bad" : "", data: {subject}}, text, " ", more)
  told.set(subject, {text, shown})
  at("banner").append(shown)
}

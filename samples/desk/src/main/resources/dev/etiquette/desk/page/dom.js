// Makes elements. Texts are only ever put in as texts, so nothing that somebody wrote becomes part of the page.

export function element(name, properties = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value)
    else if (key === "class") made.className = value
    else if (key === "data") Object.assign(made.dataset, value)
    else if (key in made && typeof value !== "string") made[key] = value
    else if (key === "value") made.value = value
    else made.setAttribute(key, value === true ? "" : value)
  }
  made.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false))
  return made
}

export const at = id => document.getElementById(id)

export const button = (text, onclick, properties = {}) => element("button", {type: "button", onclick, ...properties}, text)

export const chip = (text, kind = "") => element("span", {class: "chip " + kind}, text)

/** "1 change", "2 changes". */
export const count = (number, one, many = one + "s") => `${number} ${number === 1 ? one : many}`

let zone

/** Moments are shown where the owner of the data lives. */
export function showTimesIn(place) { zone = place }

export function when(instant) {
  if (!instant) return ""
  return new Intl.DateTimeFormat("en-GB", {weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: zone})
    .format(new Date(instant))
}

/** A moment as a field for date and time holds it, where the owner lives. */
export function local(instant) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-GB", {year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone})
    .formatToParts(new Date(instant)).map(part => [part.type, part.value]))
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}

/** The moment that such a field means: the hour of that place is looked for, for zones change their clocks. */
export function instant(value) {
  const guess = Date.parse(value + "Z")
  if (Number.isNaN(guess)) return undefined
  let found = guess
  for (let i = 0; i < 3; i++) found += guess - Date.parse(local(found) + "Z")
  return new Date(found).toISOString()
}

/** A difference of two texts, line by line. */
export function difference(before, after) {
  const one = before.split("\n"), other = after.split("\n")
  let head = 0
  while (head < one.length && head < other.length && one[head] === other[head]) head++
  let tail = 0
  while (tail < one.length - head && tail < other.length - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  const line = (sign, text, kind) => element("span", {class: kind}, sign + " " + text)
  return element("pre", {class: "diff", tabindex: "0", role: "region", "aria-label": "Lines that differ"},
    one.slice(Math.max(0, head - 2), head).map(text => line(" ", text, "")),
    one.slice(head, one.length - tail).map(text => line("−", text, "minus")),
    other.slice(head, other.length - tail).map(text => line("+", text, "plus")),
    other.slice(other.length - tail, Math.min(other.length, other.length - tail + 2)).map(text => line(" ", text, "")))
}

/** A field whose words are there again when one comes back to its screen, until forget(key). */
export function kept(field, key) {
  try {
    field.value = sessionStorage.getItem("typed-" + key) ?? field.value
    field.addEventListener("input", () => sessionStorage.setItem("typed-" + key, field.value))
  } catch { /* A browser without room: it is not kept. */ }
  return field
}

export function forget(...keys) {
  for (const key of keys) sessionStorage.removeItem("typed-" + key)
}

// What there is in one's own data to choose from, as lists that fields offer while one types.
import {ask} from "./server.js"
import {at, element} from "./dom.js"

let read = null

/** The id of a list for a field; it is filled when the data are read. */
export function listOf(key) {
  const id = "list-" + key.replaceAll(".", "-")
  let list = document.getElementById(id)
  if (!list) {
    list = element("datalist", {id})
    at("lists").append(list)
  }
  fill(list, key).catch(() => {})
  return id
}

async function fill(list, key) {
  read ??= ask("values").catch(() => { read = null; return {} })
  const values = (await read)[key] ?? []
  list.replaceChildren(...values.map(value => element("option", {value})))
}

/** What is in the data, or in the book, may be other by now. */
export function forgetLists() { read = null }

/** All values of a list. */
export async function valuesOf(key) {
  read ??= ask("values").catch(() => { read = null; return {} })
  return (await read)[key] ?? []
}

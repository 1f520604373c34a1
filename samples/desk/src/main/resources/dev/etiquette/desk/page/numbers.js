// The table of norms as a form. A field changes its row in the text of the table.
import {ask} from "./server.js"
import {button, chip, element} from "./dom.js"
import {reload} from "./drafts.js"
import {onState} from "./state.js"
import {tableForm} from "./tables.js"

const HOURS_MEAN = "“By the clock” counts every hour. “While I am awake” leaves my nights out, and “while I work” counts working hours alone: four hours after 20:00 can be midnight, 10 in the morning, or the afternoon."
let hourWords = {}
let sought = ""

export async function numbers(main, rule) {
  const [norms, decided] = await Promise.all([ask("norms"), rule ? ask("rule", {id: rule}).catch(() => null) : null])
  hourWords = norms.hours
  const only = decided ? new Set(decided.figures.map(each => each.figure)) : null
  main.append(element("h2", {}, "Numbers"))
  if (only) main.append(element("p", {}, only.size ? `The numbers that decide “${decided.name}”. ` : `No number of the table decides “${decided.name}”; what counts stands in the `, only.size ? element("a", {href: "#numbers"}, "All numbers") : element("a", {href: "#rule/" + encodeURIComponent(rule)}, "rule itself")))
  const find = element("input", {type: "search", id: "find", value: sought})
  const list = element("div")
  const told = element("ul", {class: "problems", "aria-live": "polite"})
  if (!only) main.append(element("div", {class: "bar"}, element("label", {for: "find"}, "Find ", find), element("label", {}, element("input", {type: "checkbox", id: "own-only"}), "only what I changed"), button("Acts, platforms, holidays, words for days", () => { const there = document.getElementById("other-tables"); there.scrollIntoView(); there.focus() })))
  const tables = only ? [] : ["acts.csv", "platforms.csv", "days.csv", "dates.csv"].map(tableForm)
  main.append(element("p", {class: "soft"}, HOURS_MEAN), told, list, element("h3", {id: "other-tables", tabindex: "-1"}, "Acts, platforms, holidays, words for days"), ...tables.map(each => each.element), element("p", {}, element("a", {href: "#new/table/norms.csv"}, "My numbers as text")))
  const show = () => {
    const figures = new Map()
    const ownOnly = main.querySelector("#own-only")?.checked
    for (const row of norms.rows) {
      if (only && !only.has(row.figure)) continue
      if (!only && !(row.figure + " " + row.says + " " + row.platform).toLowerCase().includes(sought.toLowerCase())) continue
      figures.set(row.figure, [...figures.get(row.figure) ?? [], row])
    }
    list.replaceChildren(...[...figures].filter(([, rows]) => !ownOnly || rows.some(row => row.own)).map(([figure, rows]) => card(figure, rows, norms.platforms)))
  }
  find.addEventListener("input", () => { sought = find.value; show() })
  main.querySelector("#own-only")?.addEventListener("change", show)
  show()
  const stop = onState(state => told.replaceChildren(...state.problems.filter(problem => problem.file === "norms.csv").map(problem => element("li", {class: "problem " + problem.severity}, `Line ${problem.line}: ${problem.message} ${problem.suggestion}`))))
  main.leave = () => { stop(); for (const each of tables) each.leave() }
}

function card(figure, rows, platforms) {
  const body = element("tbody", {}, rows.map(row => line(row)))
  const where = element("select", {"aria-label": "Platform for " + figure}, platforms.filter(each => !rows.some(row => row.platform === each)).map(each => element("option", {value: each}, each)))
  const people = element("input", {"aria-label": "People for " + figure, placeholder: "group friend, tag vip", size: "18"})
  return element("section", {class: "card", "aria-label": figure}, element("h3", {}, rows[0].says), element("p", {class: "soft"}, rows.some(row => row.standard) ? "" : "a number of your own, ", "in the table: " + figure),
    element("table", {}, element("thead", {}, element("tr", {}, ["For", "Value", "Counted in", "Standard", "Back"].map(head => element("th", {scope: "col"}, head)))), body),
    element("details", {}, element("summary", {}, "For one platform, group or tag"), element("div", {class: "row"}, where, "or for the people ", people,
      button("Add a row", () => body.append(line({figure, platform: people.value ? "any" : where.value, people: people.value.trim()}))))))
}

function line(row) {
  const shown = row.own ?? row.standard ?? {value: "", hours: row.figure.endsWith("due") ? "waking" : "", source: ""}
  const name = `${row.figure}, ${row.platform === "any" ? "everywhere" : row.platform}${row.people ? ", " + row.people : ""}`
  const value = element("input", {value: shown.value, "aria-label": name})
  const hours = row.figure.endsWith(" due") || row.figure.endsWith("remind") || row.figure.endsWith("overdue") ? element("select", {"aria-label": "Hours of " + name}, [...new Set([shown.hours, ...Object.keys(hourWords)])].map(each => element("option", {value: each, selected: each === shown.hours}, hourWords[each] ?? (each || "–")))) : ""
  const back = row.standard && row.own ? button("Back to standard", () => set("")) : row.own ? button("Take away", () => set("")) : ""
  const set = async text => {
    await ask("norm", {platform: row.platform, figure: row.figure, people: row.people ?? "", value: text, hours: hours ? hours.value : shown.hours, source: "My own"})
    await reload()
    const norms = await ask("norms")
    const next = norms.rows.find(each => each.figure === row.figure && each.platform === row.platform && (each.people ?? "") === (row.people ?? ""))
    const fresh = next ? line(next) : null
    if (fresh) { made.replaceWith(fresh); fresh.querySelector("input").focus() } else made.remove()
  }
  value.addEventListener("change", () => set(value.value))
  if (hours) hours.addEventListener("change", () => set(value.value))
  const made = element("tr", {},
    element("td", {}, row.platform === "any" ? "everywhere" : row.platform, row.people ? ", " + row.people : "", row.own ? [" ", chip("yours", "mine")] : ""),
    element("td", {}, value), element("td", {}, hours || (hourWords[shown.hours] ?? shown.hours)),
    element("td", {class: "soft"}, row.standard ? `${row.standard.value}${row.standard.hours ? ", " + (hourWords[row.standard.hours] ?? row.standard.hours) : ""} (${row.standard.source}, ${row.standard.date})` : "as everywhere"), element("td", {}, back))
  return made
}

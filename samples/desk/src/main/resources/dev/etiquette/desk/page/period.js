// For whom the draft would have changed what, over the last days: runs in the background.
import {ask} from "./server.js"
import {change} from "./advice.js"
import {button, count, element, when} from "./dom.js"
import {chosenMoment} from "./today.js"

const LOOK = 400

export function period(parent) {
  const shown = element("div", {"aria-live": "polite"})
  const begin = button("Run over the last 120 days", async () => {
    try { show(await ask("period/start", {moment: chosenMoment()})); follow() }
    catch (refused) { shown.replaceChildren(element("p", {class: "problem"}, refused.message)) }
  })
  parent.append(element("div", {class: "bar"}, begin), shown)
  let timer
  const follow = () => { clearTimeout(timer); timer = setTimeout(look, LOOK) }
  async function look() {
    if (!shown.isConnected) return
    const run = await ask("period")
    show(run)
    if (run.running) follow()
  }
  function show(run) {
    if (!run.days) { shown.replaceChildren(element("p", {class: "soft"}, "It asks on each of 120 days what is advised now, and what the draft would have advised.")); return }
    if (run.running) {
      if (!shown.querySelector("progress")) shown.replaceChildren(element("p", {}, element("label", {}, "Day ", element("span", {}), element("progress", {max: run.days, value: run.done, "aria-label": "Days that are done"}))), button("Stop", async () => show(await ask("period/stop"))))
      shown.querySelector("progress").value = run.done
      shown.querySelector("label span").textContent = `${run.done} of ${run.days} `
      return
    }
    const kinds = Object.entries(run.kinds)
    shown.replaceChildren(
      run.failure ? element("p", {class: "problem"}, run.failure) : "",
      element("p", {}, `${count(run.done, "day")} up to ${when(run.until)}` + (run.stopped ? " (stopped)" : "") + `, in ${(run.millis / 1000).toFixed(1)} s: `,
        element("strong", {}, kinds.length ? count(run.daysThatDiffer, "day differs", "days differ") : "no day differs"), "."),
      kinds.length ? element("table", {}, element("thead", {}, element("tr", {}, ["What becomes of it", "Pieces of advice", "For whom"].map(head => element("th", {scope: "col"}, head)))),
        element("tbody", {}, kinds.map(([kind, number]) => element("tr", {}, element("td", {}, kind), element("td", {}, String(number)), element("td", {}, Object.entries(run.people[kind]).sort((a, b) => b[1] - a[1]).slice(0, 12).map(([name, times]) => `${name} ${times}`).join(", ")))))) : "",
      run.examples.length ? element("details", {}, element("summary", {}, "See each of them"), element("ul", {class: "list"}, run.examples.map(each => element("li", {}, element("span", {class: "soft"}, `from ${when(each.first)}, on ${count(each.days, "day")}`), element("ul", {class: "list"}, change(each.change)))))) : "")
  }
  look()
}

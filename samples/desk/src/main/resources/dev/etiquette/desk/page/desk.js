// Opens the desk, and shows the screen that the address names.
import {Refused, tell} from "./server.js"
import {at, button, element} from "./dom.js"
import {isSaving, load, rescue} from "./drafts.js"
import {refresh, state} from "./state.js"
import {fresh} from "./new.js"
import {history} from "./history.js"
import {numbers} from "./numbers.js"
import {phrases} from "./phrases.js"
import {publish} from "./publish.js"
import {review} from "./review.js"
import {rule, whole} from "./rule.js"
import {rules} from "./rules.js"
import {scenarios} from "./scenarios.js"
import {today} from "./today.js"

const SCREENS = {today: ["Today", today], rules: ["Rules", rules], numbers: ["Numbers", numbers], phrases: ["Phrases", phrases], scenarios: ["Scenarios", scenarios],
  review: ["Is this text all right?", review], new: ["New rule", fresh], history: ["History", history], publish: ["Review and publish", publish], rule: ["", rule], file: ["", whole]}
const LOOK = 4000

let showing = 0
let current = null

function tabs(name) {
  at("tabs").replaceChildren(...Object.entries(SCREENS).filter(([id, [title]]) => title && id !== "publish").map(([id, [title]]) =>
    element("li", {}, element("a", {href: "#" + id, "aria-current": id === name || id === "rules" && name === "rule" ? "page" : undefined}, title))))
}

async function show() {
  const number = ++showing
  const [name, ...rest] = (location.hash.slice(1) || "today").split("/").map(decodeURIComponent)
  if (name === "main" || name === "skip") return
  const [title, screen] = SCREENS[name] ?? SCREENS.today
  tabs(name in SCREENS ? name : "today")
  current?.leave?.()
  const place = element("div", {data: {screen: name}})
  current = place
  document.title = (title || rest[0] || "Rule desk") + " – Rule desk"
  try {
    const shown = at("main")
    shown.replaceChildren(place)
    shown.setAttribute("aria-busy", "true")
    await screen(place, ...rest)
  } catch (failed) {
    if (!(failed instanceof Refused)) throw failed
    place.append(element("p", {class: "problem"}, failed.message))
  } finally {
    if (number === showing) at("main").removeAttribute("aria-busy")
    else { place.leave?.(); place.remove() }
  }
  place.dataset.ready = "true"
}

at("skip").addEventListener("click", event => { event.preventDefault(); at("main").focus() })
window.addEventListener("hashchange", show)

try {
  tabs(location.hash.slice(1).split("/")[0])
  await Promise.all([load(), refresh()])
  await rescue()
  for (const remark of state.remarks) tell(remark, remark, false, button("Fine", () => tell(remark, "")))
  await show()
  document.documentElement.dataset.ready = "true"
  const lookAgain = () => { if (!document.hidden && !isSaving()) refresh().catch(() => {}) }
  setInterval(lookAgain, LOOK)
  document.addEventListener("visibilitychange", lookAgain)
} catch (failed) {
  at("status").textContent = failed.message
  // What the desk has refused is said to the reader.
  if (!(failed instanceof Refused)) throw failed
}

// Phrases: what a new one would match in one's own texts.
import {ask} from "./server.js"
import {button, chip, count, element, forget, kept, when} from "./dom.js"
import {reload} from "./drafts.js"

const PLACES = {anywhere: "anywhere in the text", short: "anywhere in a short text", start: "at the start", whole: "it is the whole text, nearly", alone: "it is the whole text", sentence: "it is a whole sentence", end: "at the end of a sentence", link: "in a web address", nowhere: "nowhere: the standard phrase is taken away"}
const CAREFUL = new Set(["stop", "possible stop", "stop here", "out of office", "automatic"])

let next = ""

/** The text with which the screen begins when it is opened next. */
export function readNext(text) { next = text }

export async function phrases(main) {
  const text = next
  next = ""
  const known = await ask("phrases")
  const sample = element("textarea", {id: "sample", rows: "3", value: text})
  const read = element("p", {"aria-live": "polite"})
  let asked = 0
  const look = async () => {
    const number = ++asked
    const marks = sample.value.trim() ? (await ask("phrase/read", {text: sample.value})).marks : []
    if (number !== asked) return
    read.replaceChildren(sample.value.trim() ? marks.length ? "It is read as: " : "Nothing in particular is read in it." : "", ...marks.map(mark => [chip(mark), " "]).flat())
  }
  sample.addEventListener("input", look)
  const phrase = kept(element("input", {id: "phrase", size: "36"}), "phrase")
  const mark = element("select", {id: "mark"}, known.marks.map(each => element("option", {value: each}, each)))
  const place = element("select", {id: "place"}, Object.entries(PLACES).map(([value, text]) => element("option", {value}, text)))
  const language = element("input", {id: "language", value: "en", size: "4", maxlength: "3"})
  const found = element("div", {"aria-live": "polite"})
  const row = () => ({phrase: phrase.value, mark: mark.value, place: place.value, language: language.value})
  const attempt = async () => {
    try { result(found, await ask("phrase/try", row()), row(), main) }
    catch (refused) { found.replaceChildren(element("p", {class: "problem"}, refused.message)) }
  }
  const find = element("input", {type: "search", id: "find-phrase"})
  const rows = element("pre", {tabindex: "0", role: "region", "aria-label": "Phrases found"})
  const lines = [...known.own.split("\n").map(line => ["yours", line]), ...known.standard.split("\n").map(line => ["standard", line])].filter(([, line]) => line && !line.startsWith("#"))
  find.addEventListener("input", () => rows.replaceChildren(find.value.length < 2 ? "" : lines.filter(([, line]) => line.toLowerCase().includes(find.value.toLowerCase())).slice(0, 60).map(([whose, line]) => `${whose}: ${line}`).join("\n")))
  main.append(element("h2", {}, "Phrases"),
    element("section", {class: "card"}, element("h3", {}, "How is a text read?"), element("label", {class: "block", for: "sample"}, "Text ", sample), read),
    element("section", {class: "card"}, element("h3", {}, "A new phrase"),
      element("div", {class: "bar"}, element("label", {for: "phrase"}, "Phrase ", phrase), element("label", {for: "mark"}, "is read as ", mark), element("label", {for: "place"}, "where it stands ", place), element("label", {for: "language"}, "language ", language), button("Try it on my texts", attempt, {class: "main"})),
      found),
    element("section", {class: "card"}, element("h3", {}, "All phrases"), element("label", {class: "block", for: "find-phrase"}, "Find ", find), rows,
      element("p", {}, element("a", {href: "#new/table/phrases.csv"}, "My table of phrases as text"))))
  if (text) await look()
}

function result(place, tried, row, main) {
  const careful = CAREFUL.has(row.mark) || row.place === "nowhere"
  const sure = element("input", {type: "checkbox", id: "sure"})
  const add = button("Add it to my draft", async () => {
    await ask("phrase/add", row)
    forget("phrase")
    await reload()
    place.replaceChildren(element("p", {}, chip("added to the draft", "good"), " ", element("a", {href: "#publish"}, "Review and publish")))
  }, {class: "main", disabled: careful})
  sure.addEventListener("change", () => { add.disabled = !sure.checked })
  place.replaceChildren(
    element("ul", {class: "problems"}, tried.problems.map(problem => element("li", {class: "problem " + problem.severity}, problem.message + " " + problem.suggestion))),
    tried.sound && tried.read !== undefined ? element("p", {}, tried.differ ? `Of ${count(tried.read, "text")}, ${tried.differ} would be read otherwise:` : `None of ${count(tried.read, "text")} would be read otherwise.`) : "",
    element("ul", {class: "list"}, (tried.texts ?? []).map(each => element("li", {}, element("div", {class: "soft"}, `${each.who}, ${when(each.at)} `, each.gained.map(mark => [chip("now " + mark, "good"), " "]), each.lost.map(mark => [chip("no longer " + mark, "bad"), " "])), marked(each.text, row.phrase)))),
    careful ? element("p", {class: "problem warning"}, row.place === "nowhere" ? "Texts with this phrase are not read so any more. " : "Whoever is read so is not written to, or not answered, any more. Look at each text above. ", element("label", {}, sure, "I have looked at them")) : "",
    tried.sound ? add : "")
}

/** A text with the words of the phrase marked in it. */
function marked(text, phrase) {
  const words = phrase.split(/[\s|()&*[\]]+/).filter(word => word.length > 1).map(word => word.replace(/[^\p{L}\p{N}€%'#?!]/gu, ""))
  if (!words.length) return element("div", {}, text)
  const pattern = new RegExp("(" + words.filter(Boolean).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|") + ")", "giu")
  return element("div", {}, text.split(pattern).map((part, index) => index % 2 ? element("mark", {}, part) : part))
}

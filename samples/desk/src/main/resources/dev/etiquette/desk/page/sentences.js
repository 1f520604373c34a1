// A rule as sentences with fields. The fields stand over the characters of the text: to change one changes these.
import {element} from "./dom.js"

const OPERATORS = {"==": "is", "!=": "is not", ">=": "is at least", ">": "is more than", "<=": "is at most", "<": "is less than", "contains": "contains", "in": "is one of", "not contains": "does not contain"}
const KINDS = {recommend: "Then advise", withhold: "Then hold it back", bless: "Then say what is good about it", signal: "Then it is so"}
const LITERAL = /"((?:[^"\\]|\\.)*)"|\b([A-Z]\w*)\.([A-Z_]+)\b|(?<![\w$.])(\d+)(?!\w)|\b(true|false)\b/g

/** Splits at a sign that stands in no parentheses and in no text. Gives [from, to] pairs. */
function split(text, from, to, sign) {
  const parts = []
  let depth = 0, start = from
  for (let i = from; i < to; i++) {
    const c = text[i]
    if (c === '"') { i++; while (i < to && text[i] !== '"') { if (text[i] === "\\") i++; i++ } }
    else if (c === "/" && text[i + 1] === "/") { while (i < to && text[i] !== "\n") i++ }
    else if (c === "(" || c === "[") depth++
    else if (c === ")" || c === "]") depth--
    else if (c === sign && depth === 0) { parts.push([start, i]); start = i + 1 }
  }
  parts.push([start, to])
  return parts
}

/** The end of the parentheses that open at a place. */
function closing(text, open) {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    const c = text[i]
    if (c === '"') { i++; while (i < text.length && text[i] !== '"') { if (text[i] === "\\") i++; i++ } }
    else if (c === "(") depth++
    else if (c === ")" && --depth === 0) return i
  }
  return -1
}

/** The parts of a piece of text: what can be changed as fields, the rest as it is. Offsets are those of the text. */
export function pieces(text, from, to) {
  const found = []
  let done = from
  for (const match of text.slice(from, to).matchAll(LITERAL)) {
    const at = from + match.index
    if (at > done) found.push(text.slice(done, at))
    if (match[1] !== undefined) found.push({kind: "text", from: at + 1, to: at + match[0].length - 1, value: match[1]})
    else if (match[2]) found.push({kind: "choice", type: match[2], from: at + match[2].length + 1, to: at + match[0].length, value: match[3]})
    else if (match[4]) found.push({kind: "number", from: at, to: at + match[0].length, value: match[4]})
    else found.push({kind: "truth", from: at, to: at + match[0].length, value: match[5]})
    done = at + match[0].length
  }
  if (done < to) found.push(text.slice(done, to))
  return found
}

/** The sentences of the rule that begins at an offset: {head, line: [from, to], parts, more: [parts]}; empty when it cannot be told. */
export function sentences(text, words) {
  const name = /rule\s+"((?:[^"\\]|\\.)*)"/.exec(text)
  const when = /\n\s*when\b/.exec(text), then = /\n\s*then\b/.exec(text), end = /\n\s*end\b/.exec(text)
  if (!name || !when || !then || !end) return []
  const all = [{head: "Rule", range: [name.index, name.index + name[0].length], parts: [{kind: "text", from: name.index + name[0].indexOf('"') + 1, to: name.index + name[0].length - 1, value: name[1]}], more: []}]
  let i = when.index + when[0].length
  while (i < then.index) {
    const rest = text.slice(i, then.index)
    const space = /^(?:\s|\/\/.*)+/.exec(rest)
    if (space) { i += space[0].length; continue }
    const open = text.indexOf("(", i)
    const close = open < 0 || open > then.index ? -1 : closing(text, open)
    if (close < 0) break
    all.push(condition(text, i, open, close, words))
    i = close + 1
  }
  const from = then.index + then[0].length
  const said = text.slice(from, end.index)
  const kind = Object.keys(KINDS).find(each => said.trimStart().startsWith(each))
  const open = text.indexOf("(", from), close = open < 0 ? -1 : closing(text, open)
  if (close > 0) {
    all.push({head: KINDS[kind] ?? "Then", range: [from + said.search(/\S/), close + 1], parts: [],
      more: split(text, open + 1, close, ",").map(([one, other]) => trimmed(text, one, other)).map(([one, other]) => pieces(text, one, other))})
  }
  return all
}

function trimmed(text, from, to) {
  while (from < to && /\s/.test(text[from])) from++
  while (to > from && /\s/.test(text[to - 1])) to--
  return [from, to]
}

function condition(text, from, open, close, words) {
  const before = text.slice(from, open)
  const fact = /([A-Za-z]\w*)\s*$/.exec(before)?.[1] ?? ""
  const bound = /(\$\w+)\s*:/.exec(before)?.[1]
  const known = words.facts[fact]
  const absent = /^\s*not\b/.test(before), some = /^\s*exists\b/.test(before)
  const sentence = {range: [from, close + 1], more: []}
  if (!known) {
    sentence.head = absent ? "And it must not be that" : "And it must be that"
    sentence.parts = pieces(text, from, close + 1)
    return sentence
  }
  const meaning = known.meaning.replace(/\.$/, "")
  sentence.head = (fact === "Now" ? "It is now" : absent ? "There is no" : some ? "There is some" : "There is") + (fact === "Now" ? "" : " " + fact)
  sentence.parts = fact === "Now" ? [] : [element("span", {class: "soft"}, meaning ? "(" + meaning[0].toLowerCase() + meaning.slice(1) + ")" : ""), bound ? element("code", {}, " called " + bound) : ""]
  const names = []
  for (const [one, other] of split(text, open + 1, close, ",")) {
    const [a, b] = trimmed(text, one, other)
    const naming = /^(\$\w+)\s*:\s*(\w+)$/.exec(text.slice(a, b))
    if (naming) names.push([names.length ? ", " : "", element("span", {title: known.fields[naming[2]]?.meaning}, naming[2]), element("code", {}, " as " + naming[1])])
    else if (a < b) sentence.more.push(constraint(text, a, b, known))
  }
  if (names.length) sentence.more.push([element("span", {class: "soft"}, "named for later: ", names)])
  return sentence
}

function constraint(text, from, to, fact) {
  const raw = text.slice(from, to)
  const compared = /^(?:(\$\w+)\s*:\s*)?([\w.$]+)\s*(==|!=|>=|<=|>|<|not contains\b|contains\b|in\b)\s*/.exec(raw)
  if (!compared) return pieces(text, from, to)
  return [meaningOf(fact, compared[2]), element("span", {}, " " + (OPERATORS[compared[3]] ?? compared[3]) + " "), ...pieces(text, from + compared[0].length, to)]
}

function meaningOf(fact, name) {
  const field = fact.fields[name.split(".")[0]]
  return element("span", {title: field ? field.kind : ""}, name, field ? element("span", {class: "soft"}, " (" + field.meaning + ")") : "")
}

// The language of rules for the editor: what each word is, and what may stand at a place.
import {StreamLanguage, LanguageSupport, HighlightStyle, syntaxHighlighting} from "@codemirror/language"
import {tags} from "@lezer/highlight"
import {valuesOf} from "./lists.js"

const KEYWORDS = new Set(["package", "rule", "when", "then", "end", "not", "exists", "or", "in", "forall", "declare", "accumulate", "contains"])

const STYLE = HighlightStyle.define([
  {tag: tags.keyword, class: "t-keyword"}, {tag: tags.string, class: "t-string"}, {tag: tags.comment, class: "t-comment"},
  {tag: tags.number, class: "t-number"}, {tag: tags.typeName, class: "t-type"}, {tag: tags.variableName, class: "t-name"}, {tag: tags.meta, class: "t-meta"},
])

export function drl(words) {
  const language = StreamLanguage.define({
    name: "drl",
    token(stream) {
      if (stream.eatSpace()) return null
      if (stream.match("//")) { stream.skipToEnd(); return "comment" }
      if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return "string"
      if (stream.match(/^@[a-z]+/)) return "meta"
      if (stream.match(/^\$[A-Za-z0-9]+/)) return "variableName"
      if (stream.match(/^[0-9]+/)) return "number"
      const word = stream.match(/^[A-Za-z_]\w*/)
      if (!word) { stream.next(); return null }
      if (KEYWORDS.has(word[0])) return "keyword"
      return words.facts[word[0]] || words.choices[word[0]] ? "typeName" : null
    },
    languageData: {commentTokens: {line: "//"}},
  })
  return [new LanguageSupport(language, language.data.of({autocomplete: context => complete(context, words)})), syntaxHighlighting(STYLE)]
}

const ENTRIES = [["@id( \"\" )", "its name for good"], ["@source( \"\" )", "where the manner comes from"], ["@status( \"trial\" )", "tried only: what it says is listed apart"], ["@status( \"retired\" )", "off"]]
const SIGNS = {TEXTS: ["contains", "not contains"], NUMBER: ["==", "!=", ">=", "<=", ">", "<"], LENGTH: [">=", "<=", ">", "<", "==", "!="], MOMENT: ["<", ">=", ">", "<="]}
const UNITS = ["days", "hours", "minutes"].map(unit => ({label: unit + "( 1 )", info: "a length of time", type: "function"}))
const COMPARED = /^\s*([\w.]+)\s*(==|!=|>=|<=|>|<|not\s+contains\s|contains\s)\s*/

/** What may stand at a place: in a fact its fields, behind a field how it can be compared, behind that values of its kind alone. */
async function complete(context, words) {
  const before = context.state.sliceDoc(Math.max(0, context.pos - 4000), context.pos)
  if (/\/\/[^\n]*$/.test(before)) return null
  const entry = context.matchBefore(/@\w*/)
  if (entry) return {from: entry.from, options: ENTRIES.map(([label, info]) => ({label, info}))}
  const open = around(before)
  const said = /\bthen\b(?![\s\S]*\bend\b)/.test(before)
  if (open && words.facts[open.name] && !said) return inFact(context, words, open, before)
  if (/"[^"\n]*$/.test(before)) return null
  const word = context.matchBefore(/\w*/)
  if (!word || word.from === word.to && !context.explicit || before[before.length - word.text.length - 1] === ".") return null
  const options = said ? Object.entries(words.words).map(([label, each]) => ({label, detail: each.kind, info: each.meaning, type: "function"}))
    : open ? [] : [...Object.entries(words.facts).map(([label, each]) => ({label, info: each.meaning, type: "class"})), {label: "not", type: "keyword"}, {label: "exists", type: "keyword"}]
  return offer(context, word.from, word.text, options)
}

async function inFact(context, words, open, before) {
  const part = open.part, fields = words.facts[open.name].fields
  const compared = COMPARED.exec(part)
  if (compared) {
    const field = fieldOf(words, open.name, compared[1])
    const typed = part.slice(compared[0].length)
    // A value that is complete needs nothing more.
    if (!field || /["\w)]\s+$|\)$|^"[^"]*"$/.test(typed)) return null
    return offer(context, context.pos - typed.length, typed, await valuesFor(field, open.name + "." + compared[1], words, before))
  }
  const field = /^\s*([\w.]+)\s+([a-z]*)$/.exec(part)
  if (field && fieldOf(words, open.name, field[1])) {
    const signs = SIGNS[fieldOf(words, open.name, field[1]).sort] ?? ["==", "!="]
    return offer(context, context.pos - field[2].length, field[2], signs.map(label => ({label, apply: label + " ", type: "keyword"})))
  }
  const name = /^\s*(?:\$\w+\s*:\s*)?(?:(\w+)\.)?(\w*)$/.exec(part)
  if (!name || !name[2] && !context.explicit && !name[1]) return null
  const inner = name[1] ? words.facts[fields[name[1]]?.type]?.fields ?? {} : fields
  return offer(context, context.pos - name[2].length, name[2], Object.entries(inner).map(([label, each]) => ({label, detail: each.kind, info: each.meaning, type: "property"})))
}

function fieldOf(words, fact, path) {
  const [first, ...rest] = path.split(".")
  const field = words.facts[fact]?.fields[first]
  return rest.length ? field && fieldOf(words, field.type, rest.join(".")) : field
}

async function valuesFor(field, key, words, before) {
  const names = [...before.matchAll(/(\$\w+)\s*:/g)].map(match => ({label: match[1], type: "variable"}))
  switch (field.sort) {
    case "TRUTH": return [{label: "true", type: "keyword"}, {label: "false", type: "keyword"}]
    case "CHOICE": return Object.entries(words.choices[field.type] ?? {}).map(([label, info]) => ({label: field.type + "." + label, info, type: "enum"}))
    case "TEXT": case "TEXTS": return (await valuesOf(key)).map(value => ({label: `"${value}"`, type: "text"}))
    case "LENGTH": return UNITS
    case "ID": case "FACT": return names
    case "MOMENT": return [...names, ...["plus", "minus", "daysLater", "atClock"].map(label => ({label, info: words.words[label]?.meaning, type: "function"}))]
    default: return []
  }
}

/** Nothing is offered for a word that is complete, and is the only one. */
function offer(context, from, typed, options) {
  const fitting = options.filter(each => each.label.toLowerCase().startsWith(typed.toLowerCase()))
  if (!options.length || fitting.length === 1 && fitting[0].label === typed) return null
  return {from, options, validFor: text => !options.some(each => each.label === text) && /^["$\w. ]*$/.test(text)}
}

/** The fact, or word, in whose parentheses the end of a text stands, and what was written there since the last comma. */
function around(text) {
  let depth = 0, comma = -1
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ")") depth++
    else if (text[i] === "," && depth === 0 && comma < 0) comma = i
    else if (text[i] === "(" && depth-- === 0) {
      const name = /([A-Za-z]+)\s*$/.exec(text.slice(0, i))?.[1]
      return name ? {name, part: text.slice((comma < 0 ? i : comma) + 1)} : null
    }
  }
  return null
}

// The language of rules for the editor: what each word is, and what may stand at a place.
import {StreamLanguage, LanguageSupport, HighlightStyle, syntaxHighlighting} from "@codemirror/language"
import {tags} from "@lezer/highlight"

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

/** Behind "Kind." its choices, within "Fact( … )" the fields of that fact, else facts and words. */
function complete(context, words) {
  const choice = context.matchBefore(/[A-Z]\w*\.[A-Z_]*/)
  if (choice) {
    const type = choice.text.split(".")[0]
    if (!words.choices[type]) return null
    return {from: choice.from + type.length + 1, options: Object.entries(words.choices[type]).map(([label, info]) => ({label, info, type: "enum"}))}
  }
  const word = context.matchBefore(/@?\w*/)
  if (!word || (!context.explicit && word.from === word.to)) return null
  if (word.text.startsWith("@")) {
    return {from: word.from, options: [["@id( \"\" )", "its name for good"], ["@source( \"\" )", "where the manner comes from"], ["@status( \"trial\" )", "tried only: what it says is listed apart"], ["@status( \"retired\" )", "off"]]
      .map(([label, info]) => ({label, info}))}
  }
  const fact = around(context.state.sliceDoc(Math.max(0, context.pos - 2000), context.pos))
  const fields = fact && words.facts[fact]?.fields
  const options = fields
    ? Object.entries(fields).map(([label, field]) => ({label, detail: field.kind, info: field.meaning, type: "property", boost: 2}))
    : Object.entries(words.facts).map(([label, each]) => ({label, info: each.meaning, type: "class"}))
  for (const [label, each] of Object.entries(words.words)) options.push({label, detail: each.kind, info: each.meaning, type: "function"})
  if (fields) for (const label of Object.keys(words.choices)) options.push({label, type: "enum", boost: -1})
  return {from: word.from, options, validFor: /^\w*$/}
}

/** The fact in whose parentheses the end of a text stands. */
function around(text) {
  let depth = 0
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ")") depth++
    else if (text[i] === "(" && depth-- === 0) return /([A-Za-z]+)\s*$/.exec(text.slice(0, i))?.[1] ?? null
  }
  return null
}

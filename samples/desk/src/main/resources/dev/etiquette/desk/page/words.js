// What rules can name, with meanings; and what the book's own texts declare.
import {ask} from "./server.js"
import {texts} from "./drafts.js"

let standard = null

export async function words() {
  standard ??= await ask("words")
  const facts = {...standard.facts}
  for (const file of Object.values(texts())) {
    for (const [, name, body] of file.text.matchAll(/declare\s+([A-Z]\w*)([\s\S]*?)\bend\b/g)) {
      const fields = {}
      for (const [, field, kind] of body.matchAll(/^\s*(\w+)\s*:\s*(\w+)/gm)) fields[field] = {meaning: "a field of your own", kind}
      facts[name] = {meaning: "A fact of your own.", fields}
    }
  }
  return {...standard, facts}
}

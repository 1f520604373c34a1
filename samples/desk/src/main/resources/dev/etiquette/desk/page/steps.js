// The sentences that scenarios know, to be put into a file where the cursor is.
import {ask} from "./server.js"
import {button, element} from "./dom.js"

/** A list in which one finds a sentence; insert(example) puts it in. */
export async function stepList(insert) {
  const {steps} = await ask("steps")
  const find = element("input", {type: "search", id: "find-step", placeholder: "tag, asked, advised …"})
  const list = element("ul", {class: "list", id: "steps"})
  const show = () => {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean)
    let section = ""
    list.replaceChildren(...steps.filter(each => words.every(word => (each.sentence + " " + each.meaning + " " + each.example).toLowerCase().includes(word))).flatMap(each => {
      const head = each.section === section ? [] : [element("li", {}, element("strong", {}, each.section))]
      section = each.section
      return [...head, element("li", {},
        button(each.example.split("\n")[0], () => insert(each.example), {class: "plain", title: "Puts this sentence in, below the line where the cursor is"}),
        element("div", {class: "soft"}, each.meaning))]
    }))
  }
  find.addEventListener("input", show)
  show()
  return element("details", {class: "card"}, element("summary", {}, "Sentences that you can use"),
    element("p", {class: "soft"}, "Click on one to put it in below the line where the cursor is; then change the names and words in it."),
    element("label", {for: "find-step"}, "Find ", find), list)
}

// The first screen: what is advised on one's own data.
import {ask} from "./server.js"
import {advice} from "./advice.js"
import {state} from "./state.js"
import {button, element, instant, local, showTimesIn, when} from "./dom.js"

let moment = ""
let draft = false

export const chosenMoment = () => moment || undefined

export async function today(main) {
  const shown = element("div", {}, element("p", {}, "Your data are being read …"))
  main.append(element("h2", {}, "Today"), shown)
  const read = await ask("today", {moment: chosenMoment(), draft})
  showTimesIn(read.zone)
  const field = element("input", {type: "datetime-local", id: "moment", value: local(read.moment)})
  field.addEventListener("change", async () => {
    moment = instant(field.value) ?? ""
    main.replaceChildren()
    await today(main)
    document.getElementById("moment")?.focus()
  })
  const which = element("select", {id: "which"}, element("option", {value: "", selected: !draft}, "as published"), element("option", {value: "draft", selected: draft}, "as in my draft"))
  which.addEventListener("change", async () => {
    draft = which.value === "draft"
    main.replaceChildren()
    await today(main)
    document.getElementById("which")?.focus()
  })
  const list = rows => element("ul", {class: "list"}, rows.map(row => advice(row, read.moment, draft)))
  shown.replaceChildren(
    element("div", {class: "bar"}, element("label", {for: "moment"}, "What is advised at ", field), state?.drafted.length || draft ? element("label", {for: "which"}, "by the rules ", which) : "", element("span", {class: "soft"}, read.owner ? `for ${read.owner}, ${read.zone}` : read.zone),
      read.nextReview ? element("span", {class: "soft"}, "next change: " + when(read.nextReview)) : ""),
    read.given ? "" : element("div", {class: "card"}, element("h3", {}, "There are no data of yours yet"),
      element("p", {}, "Start the desk with --archive and the path of an export of yours (X, LinkedIn, Mastodon or ActivityStreams), and the advice stands here. Rules, numbers, phrases and scenarios can be edited without."),
      read.dataNotes.map(note => element("p", {class: "soft"}, note))),
    draft && state && !state.sound ? element("p", {class: "problem warning"}, "Your draft has errors, so this is still what is published.") : "",
    read.advised.length ? list(read.advised) : element("p", {}, read.given ? read.nothing || "There is nothing to do." : ""),
    section(`Held back (${read.heldBack.length})`, read.heldBack, list, true),
    section(`Planned (${read.planned.length})`, read.planned, list, false),
    section(`Rules on trial would say (${read.onTrial.length + read.trialHeldBack.length})`, [...read.onTrial, ...read.trialHeldBack], list, false),
    read.given ? whyNot(read) : "",
    read.notes.length + read.dataNotes.length && read.given ? element("details", {}, element("summary", {}, "Notes on the data"), element("ul", {}, [...read.notes, ...read.dataNotes].map(note => element("li", {}, note)))) : "")
}

function section(title, rows, list, open) {
  return rows.length ? element("details", {open}, element("summary", {}, title), list(rows)) : ""
}

/** Somebody of whom nothing is said: which rule came how far. */
function whyNot(read) {
  const person = element("select", {id: "person"}, read.people.map(each => element("option", {value: each.id}, each.name)))
  const action = element("select", {id: "action"}, element("option", {value: ""}, "anything"), read.actions.map(each => element("option", {value: each.id}, each.says)))
  const answer = element("div", {"aria-live": "polite"})
  return element("section", {class: "card", "aria-labelledby": "why-not"}, element("h3", {id: "why-not"}, "Nothing about somebody?"),
    element("div", {class: "row"}, element("label", {}, "Why is there nothing about ", person), element("label", {}, "to ", action),
      button("Why not?", async () => {
        try {
          const reasons = await ask("why-not", {person: person.value, action: action.value, moment: read.moment, draft})
          answer.replaceChildren(reasons.stops.length ? element("ul", {}, reasons.stops.map(stop => element("li", {}, element("a", {href: "#rule/" + encodeURIComponent(stop.rule)}, stop.name), " did not come to it: ", stop.says || element("code", {}, stop.text)))) : "",
            element("details", {open: !reasons.stops.length}, element("summary", {}, "As the rules have it"), element("pre", {}, reasons.lines.join("\n") || "No rule of this book speaks of that.")))
        } catch (refused) { answer.replaceChildren(element("p", {class: "problem"}, refused.message)) }
      })), answer)
}

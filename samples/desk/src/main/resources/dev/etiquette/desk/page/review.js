// Is this text all right? Looks at it before it is sent.
import {ask} from "./server.js"
import {chip, button, element, kept, when} from "./dom.js"
import {chosenMoment} from "./today.js"

export async function review(main) {
  const read = await ask("today", {moment: chosenMoment()})
  const text = kept(element("textarea", {id: "text", rows: "6"}), "review")
  const platform = element("select", {id: "platform"}, ["mastodon", "x", "linkedin", "facebook", "bluesky", "instagram", "threads", "whatsapp", "telegram", "email"].map(each => element("option", {value: each}, each)))
  const person = element("select", {id: "to"}, element("option", {value: ""}, "everybody (a post)"), read.people.map(each => element("option", {value: each.id}, each.name)))
  const mailing = element("input", {type: "checkbox"})
  const draft = element("input", {type: "checkbox"})
  const answer = element("div", {"aria-live": "polite"})
  main.append(element("h2", {}, "Is this text all right?"),
    element("label", {class: "block", for: "text"}, "Text ", text),
    element("div", {class: "bar"}, element("label", {for: "platform"}, "on ", platform), element("label", {for: "to"}, "to ", person), element("label", {}, mailing, "one text to many"), element("label", {}, draft, "by my draft"),
      button("Look at it", async () => {
        try { show(answer, await ask("review", {text: text.value, platform: platform.value, person: person.value, mailing: mailing.checked, draft: draft.checked, moment: chosenMoment()})) }
        catch (refused) { answer.replaceChildren(element("p", {class: "problem"}, refused.message)) }
      }, {class: "main"})), answer)
}

function show(place, found) {
  place.replaceChildren(
    element("p", {}, found.fine ? chip("it is all right", "good") : chip("better not", "bad"), ` ${found.characters} characters. Read as: `, found.marks.length ? found.marks.map(mark => [chip(mark), " "]) : "nothing in particular"),
    ...found.recipients.map(each => element("div", {class: "card"}, element("h3", {}, (each.fine ? "Fine for " : "Better not for ") + each.name),
      element("ul", {}, each.objections.map(one => element("li", {}, one.text + " ", element("a", {href: "#rule/" + encodeURIComponent(one.rule)}, one.rule))),
        each.blessings.map(one => element("li", {}, "Good: " + one.text)),
        each.settles.map(one => element("li", {}, "It settles: " + one)), each.leavesOpen.map(one => element("li", {}, "It leaves open: " + one)),
        each.passesFrom ? element("li", {}, "It would pass from " + when(each.passesFrom)) : ""))))
}

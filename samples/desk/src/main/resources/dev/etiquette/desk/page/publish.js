// What was changed, whether it is sound, for whom it changes what; and publishing it.
import {ask} from "./server.js"
import {keepMoment, change} from "./advice.js"
import {box} from "./confirm.js"
import {button, chip, count, difference, element, forget, kept, when} from "./dom.js"
import {isWaiting, reload, save} from "./drafts.js"
import {period} from "./period.js"
import {results} from "./scenarios.js"
import {refresh, state} from "./state.js"
import {chosenMoment} from "./today.js"

export async function publish(main) {
  if (isWaiting()) await save()
  await refresh()
  const [diff, effect] = await Promise.all([ask("difference"), state.sound ? ask("effect", {moment: chosenMoment()}) : null])
  const errors = state.problems.filter(problem => problem.severity === "error"), warnings = state.problems.filter(problem => problem.severity !== "error")
  const published = element("div", {role: "status", id: "published"})
  main.append(element("h2", {}, "Review and publish"), published)
  if (!state.drafted.length) {
    main.append(element("p", {}, "Nothing is changed: the draft is as it is published. Version and reason of each earlier change stand in the ", element("a", {href: "#history"}, "history"), "."))
  }
  if (state.conflicts.length) main.append(conflicts())
  if (state.drafted.length) {
    main.append(element("section", {class: "card"}, element("h3", {}, "What you changed"),
      element("ul", {}, state.changes.map(line => element("li", {}, line)), state.changes.length ? "" : element("li", {}, state.sound ? "Only what people read: remarks, scenarios or the layout." : "What it comes to is told when the errors are mended.")),
      element("details", {}, element("summary", {}, "As text"), Object.entries(diff.files).map(([name, each]) => [element("h4", {}, element("a", {href: "#file/" + encodeURIComponent(name)}, name), each.gone ? " (taken away)" : each.fresh ? " (new)" : "", " ",
        button("Take back the changes of this file", () => takeBack([`${name}: ${each.gone ? "it was taken away" : each.fresh ? "it is new" : "it was changed"}`], {file: name}))), difference(each.before, each.after)])),
      button("Take back all changes", () => takeBack(state.changes.length ? state.changes : state.drafted, {}))))
  }
  main.append(problems(errors, warnings))
  const tests = element("section", {class: "card"}, element("h3", {}, "Scenarios"))
  main.append(tests)
  if (state.sound) results(tests, await ask("scenarios"), false)
  else tests.append(element("p", {class: "soft"}, "They run when the errors are mended."))
  const whom = element("section", {class: "card"}, element("h3", {}, "For whom"))
  if (effect) {
    whom.append(element("p", {}, !effect.given ? "There are no data to try it on." : effect.changes.length ? `At ${when(effect.moment)}, ${count(effect.changes.length, "piece", "pieces")} of advice would be otherwise:` : `At ${when(effect.moment)} nothing would be otherwise.`),
      element("ul", {class: "list"}, effect.changes.map(change)))
    if (effect.trial.length) whom.append(element("p", {}, chip("on trial", "warn"), " Rules on trial would say: " + effect.trial.map(row => row.says).join("; ")))
    if (effect.given) period(whom)
  }
  main.append(whom)
  if (state.drafted.length) main.append(form(main, published, errors))
}

/** Asks first, for there is no way back to what was never published. */
function takeBack(changes, what) {
  box("Take these changes back?", close => [
    element("p", {}, "What is published holds again, and this is gone:"),
    element("ul", {}, changes.map(line => element("li", {}, line))),
    element("p", {}, button("Take them back", async () => {
      await ask("discard", what)
      await reload()
      close()
      window.dispatchEvent(new Event("hashchange"))
    }, {class: "main"}))])
}

function conflicts() {
  return element("section", {class: "card"}, element("h3", {}, "Somebody else has published meanwhile"),
    element("p", {}, "These files were published anew since your draft of them was begun. Choose for each whose text shall hold; the other one stays in the history."),
    element("ul", {class: "list"}, state.conflicts.map(name => element("li", {class: "row"}, element("strong", {}, name),
      button("Use the other version", async () => { await ask("discard", {file: name}); await reload(); window.dispatchEvent(new Event("hashchange")) }),
      button("Use my version", async () => { await ask("insist", {file: name}); await reload(); window.dispatchEvent(new Event("hashchange")) })))))
}

function problems(errors, warnings) {
  const list = all => element("ul", {class: "problems"}, all.map(problem => element("li", {class: "problem " + problem.severity},
    element("a", {href: "#file/" + encodeURIComponent(problem.file)}, `${problem.file}, line ${problem.line}`), ": " + problem.message + " " + problem.suggestion)))
  return element("section", {class: "card"}, element("h3", {}, "Problems"),
    errors.length ? "" : element("p", {}, chip("no errors", "good")), list(errors),
    errors.some(each => each.edits.length) ? button("Mend all that is certain", async () => { await ask("fix"); await reload(); window.dispatchEvent(new Event("hashchange")) }) : "",
    warnings.length ? element("details", {open: warnings.length < 6}, element("summary", {}, count(warnings.length, "warning")), list(warnings)) : "")
}

function form(main, published, errors) {
  const reason = kept(element("input", {id: "reason", class: "words", size: "60", maxlength: "300"}), "reason")
  const told = element("p", {})
  const seen = state.digest
  const toKeep = JSON.parse(sessionStorage.getItem("moment-to-keep") ?? "null")
  const go = button("Publish", async () => {
    go.disabled = true
    try {
      const version = await ask("publish", {seen, reason: reason.value})
      forget("reason")
      await reload()
      main.replaceChildren()
      await publish(main)
      main.querySelector("#published").append(element("div", {class: "card"}, element("p", {},
        version.inForce ? chip("in force", "good") : chip("published, and not seen in force yet", "warn"), ` Version ${version.number}, since ${when(version.since)}, fingerprint `, element("code", {}, version.fingerprint.slice(0, 12))),
        element("ul", {}, version.lines.map(line => element("li", {}, line))),
        button("Undo", async () => {
          try {
            const back = await ask("undo", {number: version.number})
            await reload()
            main.replaceChildren()
            await publish(main)
            main.querySelector("#published").append(element("div", {class: "card"}, element("p", {}, back.inForce ? chip("in force", "good") : chip("published, and not seen in force yet", "warn"), ` Version ${back.again} is ${back.inForce ? "in force" : "published"} again.`)))
          } catch (refused) { main.querySelector("#published").append(element("p", {class: "problem"}, refused.message)) }
        })))
      document.getElementById("main").focus()
    } catch (refused) { told.replaceChildren(element("span", {class: "problem"}, refused.message)); go.disabled = false }
  }, {class: "main", id: "publish", disabled: errors.length > 0 || state.conflicts.length > 0 || !state.writable})
  return element("section", {class: "card"}, element("h3", {}, "Publish"),
    toKeep ? element("p", {}, `You came from “${toKeep.says}”. `, button("Keep that moment as a scenario", () => keepMoment(toKeep.key, toKeep.moment))) : "",
    element("label", {class: "block", for: "reason"}, "Why did you change it? ", reason), told, go)
}

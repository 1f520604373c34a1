// What the rows of the table of norms say, in words.
const SAID = {question: "A question", complaint: "A complaint", private: "A private message", remark: "A remark", reaction: "Praise or thanks", introduction: "An introduction"}
const WHEN = {remind: "when I am first told of it", due: "by when I should answer", overdue: "when an answer is late", expire: "when it is too late to answer"}
const ABOUT = {approach: "Asking somebody to be connected", listening: "Listening to others", "page message": "Writing as a page", talk: "A long talk", promise: "A promise of mine", reminder: "Asking again after a question of mine",
  repeat: "Showing a post again", selling: "Selling", silence: "When somebody does not answer", speech: "How it is said on a platform", warmth: "On good terms"}
export const HOURS = {clock: "by the clock", waking: "while I am awake", working: "while I work"}
export const HOURS_MEAN = "“By the clock” counts every hour. “While I am awake” leaves my nights out, and “while I work” counts working hours alone: four hours after 20:00 can be midnight, 10 in the morning, or the afternoon."

const lower = text => text ? text[0].toLowerCase() + text.slice(1) : text

/** The figure as a reader says it; its name where nothing is known of it. */
export function figureWords(figure, figures) {
  const [first, last] = [figure.split(" ")[0], figure.split(" ").at(-1)]
  if (SAID[first] && WHEN[last]) return `${SAID[first]}: ${WHEN[last]}`
  const touch = /^in touch (.+?)( at most)?$/.exec(figure)
  if (touch) return `People of the group “${touch[1]}”: ${touch[2] ? "after which we lose touch" : "after which a sign of life is welcome"}`
  const about = Object.keys(ABOUT).find(each => figure.startsWith(each))
  const meaning = figures[figure]?.replace(/;.*/, "")
  if (about && meaning) return `${ABOUT[about]}: ${lower(meaning)}`
  return meaning ?? figure
}

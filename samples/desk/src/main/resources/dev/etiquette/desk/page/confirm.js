// A box above the page. It is left with Escape, and what had the focus has it again.
import {at, button, element} from "./dom.js"

/** Shows a box. content(close) gives what stands in it. */
export function box(title, content) {
  const dialog = element("dialog", {"aria-label": title})
  const close = () => dialog.close()
  dialog.append(element("h2", {}, title), ...[content(close)].flat(), element("p", {}, button("Close", close)))
  dialog.addEventListener("close", () => dialog.remove())
  at("dialogs").append(dialog)
  dialog.showModal()
  return dialog
}

package dev.etiquette.desk.browser;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A page in some browser. Whatever a test asks of it, it asks by what a person would see. */
public interface BrowserPage extends AutoCloseable {

    /** Opens an address and waits until the desk is ready. */
    void open(String address);

    /** The value of an expression in the page; promises are waited for. */
    JsonNode eval(String expression);

    /** Presses a key, such as Tab, Enter or Escape. */
    void press(String key);

    /** Types letters where the focus is. */
    void type(String text);

    /** Makes the window so large; with a scale of 2, everything in it is twice as large. */
    void size(int width, int height, double scale);

    /** Keeps a picture of what is seen. */
    void picture(Path file);

    /** What the browser has complained of so far. */
    List<String> complaints();

    /** Waits until an expression is true. */
    default void await(String expression) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!isSo(expression)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Never so: " + expression + "\nThe page says: "
                        + eval("document.body.innerText").asString("") + "\n" + complaints());
            }
            try {
                Thread.sleep(15);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** Whether an expression is true; a page that is just being left has nothing to ask. */
    private boolean isSo(String expression) {
        try {
            return eval("(() => { try { return !!(" + expression + ") } catch { return false } })()")
                    .asBoolean(false);
        } catch (IllegalStateException left) {
            if (String.valueOf(left.getMessage()).contains("navigated")) {
                return false;
            }
            throw left;
        }
    }

    /** Opens an address and waits until what was there before is gone and the desk is ready. */
    default void openAnew(String address) {
        eval("document.documentElement.dataset.left = 'true', null");
        open(address);
        await("document.documentElement.dataset.ready && !document.documentElement.dataset.left");
    }

    /** Goes to a screen of the desk and waits until it is there. */
    default void go(String screen) {
        eval("location.hash = " + quoted(screen) + ", null");
        await("document.querySelector('main > [data-ready]') && location.hash.slice(1) === " + quoted(screen)
                + " && document.querySelector('main > [data-ready]').dataset.screen === "
                + quoted(screen.split("/")[0]));
    }

    /** Clicks the first button or link with such words. */
    default void click(String words) {
        String found =
                "[...document.querySelectorAll('dialog[open] button, button, a')].find(each => each.textContent.trim() === "
                        + quoted(words) + " && !each.disabled)";
        await(found);
        eval(found + ".click(), null");
    }

    /** Fills a field as somebody would who types. */
    default void fill(String selector, String text) {
        await("document.querySelector(" + quoted(selector) + ")");
        eval("(field => { field.focus(); field.value = " + quoted(text)
                + "; field.dispatchEvent(new Event('input', {bubbles: true})); field.dispatchEvent(new Event('change', {bubbles: true})) })(document.querySelector("
                + quoted(selector) + "))");
    }

    /** All that can be read in the page. */
    default String text() {
        return eval("document.body.innerText").asString("");
    }

    /** A text as the language of the page writes it. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    @Override
    void close();
}

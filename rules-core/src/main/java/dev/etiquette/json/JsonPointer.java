package dev.etiquette.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Finds what a place of a text belongs to. It is asked for only once something is wrong, so nobody keeps count before. */
final class JsonPointer {

    private final String text;
    private final int place;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** Where we are in one object or list. */
    private static final class Step {

        private final boolean list;
        private int index;
        private @Nullable String name;

        Step(boolean list) {
            this.list = list;
        }
    }

    private JsonPointer(String text, int place) {
        this.text = text;
        this.place = place;
    }

    /**
     * The pointer to the value that begins at a place, or whose name does.
     *
     * @param place up to which the text is sound
     */
    static String at(String text, int place) {
        return new JsonPointer(text, place).walk();
    }

    private String walk() {
        for (int i = 0; i <= place && i < text.length(); i++) {
            Step step = steps.peekLast();
            switch (text.charAt(i)) {
                case '{', '[' -> {
                    if (i < place) {
                        steps.addLast(new Step(text.charAt(i) == '['));
                    }
                }
                case '}', ']' -> {
                    if (i < place) {
                        steps.pollLast();
                    }
                }
                case ',' -> {
                    if (step != null && i < place) {
                        step.index++;
                        step.name = null;
                    }
                }
                case '"' -> {
                    int end = end(i);
                    if (step != null && !step.list && step.name == null && end < text.length()) {
                        step.name = text.substring(i + 1, end);
                    }
                    i = end;
                }
                default -> {
                    // Blanks, numbers and words lead nowhere.
                }
            }
        }
        return written();
    }

    /** Where the text that begins here ends. */
    private int end(int begin) {
        int i = begin + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private String written() {
        StringBuilder pointer = new StringBuilder();
        for (Iterator<Step> each = steps.iterator(); each.hasNext(); ) {
            Step step = each.next();
            if (step.list) {
                pointer.append('/').append(step.index);
            } else if (step.name != null) {
                String name = Shortened.of(step.name);
                pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}

package dev.etiquette.engine;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.reading.TextBeginning;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that are quoted in advice: its beginning, without greetings where it asks or is long; and of a long text
 * that asks, and of a promise, those from the sentence on that does. What stands before them is shown by three dots.
 */
final class Excerpt {

    /** Of a letter that is longer only so much is looked at. */
    private static final int MOST_READ = 2_000;

    private static final int MOST_SENTENCES = 20;

    /** A text of no more characters is quoted whole. In a longer one a quote leaves room for what follows the question: by when. */
    private static final int SHOWN = 100;

    /** What speaks to somebody before the first comma is no longer. */
    private static final int LONGEST_GREETING = 40;

    /** With the name behind its comma: "Good evening, Anna Maria Berg!" */
    private static final int LONGEST_ADDRESS = 100;

    /** A full stop behind a title, a single letter or the number of a day ends no sentence: "Dr. Rao", "z. B.", "4. April". */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "[!?\\u2026\\n][!?\\u2026.\\n)\"\\u201d\\u201c]*\\s*"
                    + "|\\.(?<!(?:\\b(?:Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|Nr|Hr|Fr|Tel|ca|bzw|vs|\\p{L})|(?:^|[^\\d.])\\d{1,2})\\.)\\.*+\\s+");

    private static final Pattern GREETING = Pattern.compile("^(?:[^,!.?\\n]|(?<=\\b(?:Dr|Prof|Mr|Mrs|Ms|Fr|Hr))\\.){1,"
            + LONGEST_GREETING + "}(?:, \\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20})?(?=[,!.\\n]))?[,!.\\n]+\\s+");

    private static final String ENDS = ",!.";

    private static final String CUT = "\u2026";

    private final Function<String, MarkSet> read;

    /**
     * Quotes by that reading.
     *
     * @param read what a sentence shows
     */
    Excerpt(Function<String, MarkSet> read) {
        this.read = read;
    }

    /**
     * On one line.
     *
     * @param marks what the whole text shows
     * @param mine whether the owner wrote it
     */
    String of(String text, MarkSet marks, boolean mine) {
        boolean promises = mine && marks.has(Mark.PROMISE);
        boolean asks = marks.has(Mark.QUESTION) || marks.has(Mark.COMPLAINT);
        // Most texts are short remarks, of which nothing need be looked for.
        if (!promises && !(asks && !mine) && text.length() <= SHOWN) {
            return TextBeginning.of(text);
        }
        String said = withoutGreeting(text.strip());
        if (promises) {
            List<Integer> starts = starts(said);
            int start = first(said, starts, Mark.PROMISE).orElse(0);
            return quoted(said, start);
        }
        if (!asks || said.length() <= SHOWN) {
            return TextBeginning.of(said);
        }
        List<Integer> starts = starts(said);
        int asked = asked(said, starts);
        int end = starts.stream().filter(start -> start > asked).findFirst().orElse(said.length());
        // As much of what leads to it as is shown with all of it.
        int start = starts.stream()
                .filter(from -> from <= asked && (from == asked || end - from <= SHOWN))
                .findFirst()
                .orElse(0);
        return quoted(said, start);
    }

    private static String quoted(String said, int start) {
        return (start == 0 ? "" : CUT) + TextBeginning.of(said.substring(start));
    }

    /** Where the sentence begins that asks; one with its sign is surer than a wish. */
    private int asked(String said, List<Integer> starts) {
        OptionalInt signed = OptionalInt.empty();
        for (int at = 0; at < starts.size() && signed.isEmpty(); at++) {
            String sentence = sentence(said, starts, at);
            if (sentence.strip().endsWith("?")) {
                MarkSet marks = read.apply(sentence);
                if (marks.has(Mark.QUESTION) && !marks.has(Mark.SMALL_TALK)) {
                    signed = OptionalInt.of(starts.get(at));
                }
            }
        }
        return signed.isPresent()
                ? signed.getAsInt()
                : first(said, starts, Mark.QUESTION).orElse(0);
    }

    private OptionalInt first(String said, List<Integer> starts, Mark mark) {
        for (int at = 0; at < starts.size(); at++) {
            MarkSet marks = read.apply(sentence(said, starts, at));
            if (marks.has(mark) && !marks.has(Mark.SMALL_TALK)) {
                return OptionalInt.of(starts.get(at));
            }
        }
        return OptionalInt.empty();
    }

    private static String sentence(String said, List<Integer> starts, int at) {
        return said.substring(starts.get(at), at + 1 < starts.size() ? starts.get(at + 1) : said.length());
    }

    /** "Hi Tara!", "Good evening, Ma. How are you?" */
    private String withoutGreeting(String text) {
        String rest = text;
        for (int cut = 0; cut < 3; cut++) {
            Matcher greeting = GREETING.matcher(rest);
            if (!mayGreet(rest)
                    || !greeting.find()
                    || greeting.end() == rest.length()
                    || !read.apply(greeting.group()).has(Mark.SMALL_TALK)) {
                break;
            }
            rest = rest.substring(greeting.end());
        }
        return rest;
    }

    /** Whether its first words end as a greeting does; most texts need not be looked at any closer. */
    private static boolean mayGreet(String text) {
        int last = Math.min(text.length() - 1, LONGEST_ADDRESS);
        for (int at = 1; at < last; at++) {
            char sign = text.charAt(at);
            char next = text.charAt(at + 1);
            if (sign == '\n'
                    || (ENDS.indexOf(sign) >= 0 && (Character.isWhitespace(next) || ENDS.indexOf(next) >= 0))) {
                return true;
            }
        }
        return false;
    }

    /** Where sentences begin. */
    private static List<Integer> starts(String said) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        Matcher end = SENTENCE_END.matcher(said).region(0, Math.min(said.length(), MOST_READ));
        while (starts.size() < MOST_SENTENCES && end.find()) {
            if (end.end() < said.length() && end.end() > starts.get(starts.size() - 1)) {
                starts.add(end.end());
            }
        }
        return starts;
    }
}

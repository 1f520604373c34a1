package dev.etiquette.desk.book;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the rows of the table of norms say, in words. */
public final class FigureWords {

    /** How the hours are called in which a figure is counted, by what is written for it. */
    public static final Map<String, String> HOURS =
            words("clock", "by the clock", "waking", "while I am awake", "working", "while I work");

    private static final Map<String, String> SAID = words(
            "question", "A question",
            "complaint", "A complaint",
            "private", "A private message",
            "remark", "A remark",
            "reaction", "Praise or thanks",
            "introduction", "An introduction");

    private static final Map<String, String> WHEN = words(
            "remind", "when I am first told of it",
            "due", "by when I should answer",
            "overdue", "when an answer is late",
            "expire", "when it is too late to answer");

    private static final Map<String, String> ABOUT = words(
            "approach", "Asking somebody to be connected",
            "listening", "Listening to others",
            "page message", "Writing as a page",
            "talk", "A long talk",
            "promise", "A promise of mine",
            "reminder", "Asking again after a question of mine",
            "repeat", "Showing a post again",
            "selling", "Selling",
            "silence", "When somebody does not answer",
            "speech", "How it is said on a platform",
            "warmth", "On good terms");

    private static final Pattern TOUCH = Pattern.compile("in touch (.+?)( at most)?");

    private final Map<String, String> figures;

    private FigureWords(Map<String, String> figures) {
        this.figures = figures;
    }

    /** Those of the standard book; what other books call by names of their own is called so. */
    public static FigureWords standard() {
        return new FigureWords(WordList.standard().figures());
    }

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }

    /** A figure as a reader says it; its name where nothing is known of it. */
    public String of(String figure) {
        String first = figure.replaceFirst(" .*", "");
        String last = figure.replaceFirst(".* ", "");
        if (SAID.containsKey(first) && WHEN.containsKey(last)) {
            return SAID.get(first) + ": " + WHEN.get(last);
        }
        Matcher touch = TOUCH.matcher(figure);
        if (touch.matches()) {
            return "People of the group “" + touch.group(1) + "”: "
                    + (touch.group(2) == null ? "after which a sign of life is welcome" : "after which we lose touch");
        }
        Optional<String> meaning = Optional.ofNullable(figures.get(figure)).map(all -> all.replaceFirst(";.*", ""));
        Optional<String> about =
                ABOUT.keySet().stream().filter(figure::startsWith).findFirst().map(ABOUT::get);
        return meaning.map(says -> about.map(all -> all + ": " + small(says)).orElse(says))
                .orElse(figure);
    }

    private static String small(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}

package dev.etiquette.reading;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Parts what is done from what is still to come: "the rider is out, the photo comes on Friday". */
final class SplitPromise {

    private static final Pattern COMMAS = Pattern.compile("[,;\u2013\u2014]|\\s-+\\s");

    /** "As promised, it will be with you on Wednesday" is all done. */
    private static final Pattern PROMISED = Pattern.compile(
            "\\b(?:promised|promise|versprochen|versprochene|zugesagt|wie (?:besprochen|vereinbart))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SplitPromise() {}

    /**
     * What stands in a sentence behind the last part that says that something is done; empty where nothing does.
     *
     * @param keeps whether words say so
     */
    static String behindKept(String sentence, Predicate<String> keeps) {
        if (PROMISED.matcher(sentence).find()) {
            return "";
        }
        String[] parts = COMMAS.split(sentence);
        StringBuilder behind = new StringBuilder();
        for (int at = 1; at < parts.length; at++) {
            if (keeps.test(parts[at])) {
                behind.setLength(0);
            } else {
                behind.append(parts[at]).append(',');
            }
        }
        return behind.toString();
    }
}

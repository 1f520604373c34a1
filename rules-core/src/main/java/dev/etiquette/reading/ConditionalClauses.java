package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Finds in what somebody promises upon what it waits: "once I am in the UK", "if I find it", "sobald ich zu Hause bin". English
 * and German.
 */
public final class ConditionalClauses {

    /** Behind one of these words a clause says what is looked for: "I'll check if it is there". */
    private static final String NOT_AFTER = "(?<!\\b(?:check|see|ask|look|out|sure|decide|wonder|clear|question) )";

    /** Such a clause, up to the next sign or to where the promise itself begins. Nothing is tried twice. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)" + NOT_AFTER
                    + "\\b(?:once(?!\\s(?:more|again|a|an|in|or|per|upon)\\b)|if(?!\\s(?:so|not)\\b)|as soon as|when|unless|in case|provided|sobald|wenn|falls|sofern|solange)\\s+"
                    + "(?:(?!\\b(?:I['\u2019]?ll|I will|we['\u2019]?ll|we will|then|dann)\\b)[^,;.!?\\n\u2013\u2014])++",
            Pattern.UNICODE_CASE);

    private static final int LONGEST_READ = 2_000;

    private ConditionalClauses() {}

    /** Whether a text names something upon which it waits. */
    public static boolean in(String text) {
        return CLAUSE.matcher(read(text)).find();
    }

    /** A text without the clauses that name something upon which it waits. */
    public static String without(String text) {
        return CLAUSE.matcher(read(text)).replaceAll(" ");
    }

    private static String read(String text) {
        return BoundedText.of(text, LONGEST_READ);
    }
}

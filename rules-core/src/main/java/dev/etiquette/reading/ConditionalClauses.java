package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Finds in what somebody promises upon what it waits: "once I am in the UK", "if I find it", "sobald ich zu Hause bin". English
 * and German.
 */
public final class ConditionalClauses {

    /** Behind one of these words a clause says what is looked for: "I'll check if it is there". */
    private static final String NOT_AFTER = "(?<!\\b(?:check|see|ask|look|out|sure|decide|wonder|clear|question) )";

    private static final String DAY =
            "\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|sat|sun|fri|tomorrow|tonight|weekend|next week|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|wochenende)\\b";

    /** "When I come on Saturday" is on Saturday, and "if that's ok" is no more than polite. */
    private static final String NO_CONDITION =
            "(?!(?:when|wenn)\\s(?:i|we|ich|wir)\\b(?=[^,;.!?\\n]{0,60}\\b(?:come|coming|visit|see|pop|drop|swing|komm\\w*|fahr\\w*|seh\\w*)\\b)[^,;.!?\\n]{0,60}?"
                    + DAY
                    + "|(?:if|when|wenn|falls)\\s(?:that['\u2019]?s|it['\u2019]?s|this is|that is|that|it|das|es|dir das|dir|ihnen das|das f\u00fcr dich|das f\u00fcr sie)\\s?(?:ok|okay|fine|alright|all right|works?|suits?|cool|good|recht|passt|geht|in ordnung|dir recht)\\b"
                    + "|if you (?:like|want|don['\u2019]?t mind)\\b|if possible\\b|wenn (?:du magst|du willst|sie m\u00f6gen|m\u00f6glich)\\b)";

    /** Such a clause, up to the next sign or to where the promise itself begins. Nothing is tried twice. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)" + NOT_AFTER
                    + "\\b" + NO_CONDITION
                    + "(?:once(?!\\s(?:more|again|a|an|in|or|per|upon)\\b)|if(?!\\s(?:so|not)\\b)|as soon as|when|unless|in case|provided|sobald|wenn|falls|sofern|solange)\\s+"
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

package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Tells what is promised by a day, and so may be begun before it, from what is promised for a day: to come or to bring something
 * is worth nothing when that day is over. English and German.
 */
public final class PromisedVisit {

    private static final int LONGEST_READ = 2_000;

    /** "By Friday", and not "stop by on Friday". */
    private static final Pattern DEADLINE = Pattern.compile(
            "\\b((?<!\\b(?:come|comes|coming|stop|drop|swing|pass|pop) )by(?!\\s+(?:on|at|around|after|later|sometime)\\b)|until|till|before|no later than|at the latest"
                    + "|latest|deadline|bis|vor|sp\u00e4testens)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern VISIT = Pattern.compile(
            "\\b(bring|bringing|come|coming|join|be (?:there|over|round)|pick (?:you|u|him|her|them) up|give (?:you|u) a (?:lift|ride)"
                    + "|komm|komme|kommen|bringe|bringst|bringt|mitbringen|mitbring|vorbeikommen|dabei|hole? (?:dich|euch|sie) ab)\\b"
                    + "(?!\\s+(?:back to|auf (?:dich|sie|euch)|darauf|drauf|zur\u00fcck|it back|up)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PromisedVisit() {}

    /** Whether a text says that a day is the last one: "by Friday", "bis Montag". */
    public static boolean isByDay(String text) {
        return DEADLINE.matcher(read(text)).find();
    }

    /** Whether a text speaks of coming or of bringing something, by no day but on one. */
    public static boolean isIn(String text) {
        return VISIT.matcher(read(text)).find() && !isByDay(text);
    }

    private static String read(String text) {
        return text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
    }
}

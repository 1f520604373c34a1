package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Tells words that leave it to their reader to choose between days: "Tuesday or Wednesday, both at five". English and German.
 */
public final class DayChoice {

    private static final int LONGEST_READ = 300;

    private static final String DAY =
            "(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?|tomorrow|weekend|the \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)"
                    + "|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?|(?-i:Mo|Di|Mi|Do|Fr|Sa|So)|morgen|\u00fcbermorgen|wochenende|\\d{1,2}\\.(?:\\s?\\d{1,2}\\.)?)";

    private static final WordStartPatterns CHOICE = WordStartPatterns.of(
            "\\b" + DAY
                    + "(?![\\p{L}\\p{N}])[^!?\\n]{0,40}?(?:\\b(?:or|oder|alternatively|alternativ|as well as|sowie|and|und)\\b|/)[^!?\\n]{0,25}?\\b"
                    + DAY + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private DayChoice() {}

    /** Whether they do; a long text says more than days. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return text.length() <= LONGEST_READ && CHOICE.find(text);
    }
}

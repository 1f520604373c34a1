package dev.etiquette.reading;

import java.util.regex.Pattern;

/** Whether words hand over what was to be sent: "Anbei mein Lebenslauf", after "schick her!". English and German. */
public final class HandedOver {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final WordStartPatterns AWAITED = WordStartPatterns.of(
            "\\b(?:send|email|mail|forward|share|show me|drop) (?:\\S{1,8} )?(?:it|them|over|away|me|us|that|those|your|the|through|along)\\b|\\bfire away\\b"
                    + "|\\b(?:schick|schicken|send|sende|senden|mail|zeig|zeigen)(?:e|t)? (?:\\S{1,8} )?(?:her|r\u00fcber|mal|mir|uns|sie|es|ihn|das|die|den|gerne?|ruhig|zu|her\u00fcber|deine?\\w*|ihre?\\w*)\\b|\\bimmer her damit\\b",
            FLAGS);

    private static final WordStartPatterns HERE = WordStartPatterns.of(
            "\\b(?:attached|enclosed|please find|find attached|here (?:is|are|it is|they are|you go)|here.?s (?:my|the|our|a)|link below|have attached|i.?ve attached|sent (?:it|them) (?:over|just now|to you)"
                    + "|anbei|im anhang|angeh\u00e4ngt|beigef\u00fcgt|hier (?:ist|sind|kommt|kommen|mein\\w*|die|der|das))\\b",
            FLAGS);

    private HandedOver() {}

    /** Whether they ask to be sent something. Takes time in proportion to the text. */
    public static boolean isAwaited(String text) {
        return AWAITED.find(text);
    }

    /** Whether they hand something over. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return HERE.find(text);
    }
}

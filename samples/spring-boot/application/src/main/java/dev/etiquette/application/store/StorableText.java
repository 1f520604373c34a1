package dev.etiquette.application.store;

import java.util.stream.Collectors;

/**
 * Texts as databases keep them: PostgreSQL knows no character U+0000, and neither half of a surrogate pair is a character alone.
 */
public final class StorableText {

    private static final String REPLACEMENT = "\uFFFD";

    private StorableText() {}

    /** The text with the replacement character for each that cannot be kept. */
    public static String of(String text) {
        return isStorable(text)
                ? text
                : text.codePoints()
                        .mapToObj(point -> isStorable(point) ? Character.toString(point) : REPLACEMENT)
                        .collect(Collectors.joining());
    }

    /** Whether all of it can be kept. */
    static boolean isStorable(String text) {
        return text.codePoints().allMatch(StorableText::isStorable);
    }

    private static boolean isStorable(int point) {
        return point != 0 && Character.getType(point) != Character.SURROGATE;
    }
}

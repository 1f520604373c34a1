package dev.etiquette.desk.data;

import java.util.Locale;

/** Names as texts that somebody types or pastes. */
public final class NameText {

    /** Signs that nobody sees: they turn the direction of a text, so that a rule would read otherwise than it is. */
    private static final String DIRECTIONS = "[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    private NameText() {}

    /** The same text without the signs that turn its direction. */
    public static String withoutDirections(String text) {
        return text.replaceAll(DIRECTIONS, "");
    }

    /** Words as the name of a file, or of what is done. */
    public static String slug(String words) {
        String bare =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return bare.isEmpty()
                ? "mine"
                : bare.length() > 48 ? bare.substring(0, 48).replaceAll("-[^-]*$", "") : bare;
    }
}

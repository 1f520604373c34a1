package dev.etiquette.desk.data;

/** Names as texts that somebody types or pastes. */
public final class NameText {

    /** Signs that nobody sees: they turn the direction of a text, so that a rule would read otherwise than it is. */
    private static final String DIRECTIONS = "[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    private NameText() {}

    /** The same text without the signs that turn its direction. */
    public static String withoutDirections(String text) {
        return text.replaceAll(DIRECTIONS, "");
    }
}

package dev.etiquette.commandline;

import java.util.Locale;

/** The forms in which things are written out. */
final class Formats {

    private Formats() {}

    static boolean isJson(String format) {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "json" -> true;
            case "text" -> false;
            default -> throw new Refusal("\"" + format + "\" is no format; there are text and json.");
        };
    }
}

package dev.etiquette.desk.sentences;

import dev.etiquette.desk.data.NameText;
import dev.etiquette.desk.server.RefusedRequestException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What somebody has filled in, as it is written in a rule. Nothing else than one value is ever written. */
final class Literals {

    private Literals() {}

    static String length(Map<String, String> given) {
        String unit = given.getOrDefault("unit", "days");
        if (!List.of("minutes", "hours", "days").contains(unit)) {
            throw new RefusedRequestException(400, "There is no such unit.");
        }
        return unit + "( " + number(given.getOrDefault("value", "")) + " )";
    }

    static String number(String value) {
        if (!value.strip().matches("\\d{1,9}")) {
            throw new RefusedRequestException(422, "Write a whole number, such as 3.");
        }
        return value.strip();
    }

    static String plain(String value) {
        return value.replaceAll("[\"\\\\]", "'").replaceAll("\\s+", " ").strip();
    }

    static String quoted(String value) {
        String plain = plain(value);
        if (plain.isEmpty()) {
            throw new RefusedRequestException(422, "Fill in what it is.");
        }
        return "\"" + plain + "\"";
    }

    static String small(String value) {
        return quoted(NameText.withoutDirections(value).toLowerCase(Locale.ROOT));
    }

    /** One of what was offered: a choice, a truth, or a name of one's own in quotes. */
    static String required(String value) {
        if (!value.matches("[A-Z]\\w*\\.[A-Z_]+|true|false|(?:actionNamed|platformNamed)\\( \"[^\"\\\\]*\" \\)")) {
            throw new RefusedRequestException(422, "Choose one.");
        }
        return value;
    }
}

package dev.etiquette.wording;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text with places for values, written {@code %s}, or {@code %2$s} where another order reads better. */
public interface MessageTemplate {

    /** A place for a value, and the number of the value where the place names one. */
    Pattern PLACE = Pattern.compile("%(?:(\\d)\\$)?s");

    /** The text with its places, in the form of {@link String#formatted}. */
    String template();

    /** How many values the text takes. */
    default int valueCount() {
        int unnumbered = 0;
        int highest = 0;
        for (MatchResult place : PLACE.matcher(template()).results().toList()) {
            if (place.group(1) == null) {
                unnumbered++;
            } else {
                highest = Math.max(highest, Integer.parseInt(place.group(1)));
            }
        }
        return Math.max(unnumbered, highest);
    }

    /** The text, when it takes no values. */
    default String text() {
        return with();
    }

    /**
     * The text with these values in it.
     *
     * @throws IllegalArgumentException when the text takes more or fewer
     */
    default String with(Object... values) {
        if (values.length != valueCount()) {
            throw new IllegalArgumentException(
                    "\"" + template() + "\" takes " + valueCount() + " values, not " + values.length + ".");
        }
        return template().formatted(values);
    }
}

package dev.etiquette.reading;

import java.util.regex.Pattern;

/** Takes web addresses out of a text: what stands in them was not said. */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");

    private Addresses() {}

    static String without(String text) {
        return ADDRESS.matcher(text).replaceAll(" ");
    }
}

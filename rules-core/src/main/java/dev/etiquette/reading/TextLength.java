package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * How long a text is where platforms count it: in characters as they are seen, an emoji or a letter with its accent being
 * one, and a web address 23 of them at most, as X and Mastodon count.
 */
final class TextLength {

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private static final int LONGEST_ADDRESS = 23;

    private TextLength() {}

    /** At least 0; takes time in proportion to the text. */
    static long of(String text) {
        String counted = WebAddressFinder.replaced(
                text, address -> address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address);
        return CHARACTER.matcher(counted).results().count();
    }
}

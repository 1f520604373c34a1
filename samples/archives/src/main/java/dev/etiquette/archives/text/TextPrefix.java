package dev.etiquette.archives.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a text, for comparison with another copy that is longer or has other links.
 *
 * @param words without line breaks and without the people addressed first, up to where the text was cut
 * @param cut whether the whole text goes on from there
 */
public record TextPrefix(String words, boolean cut) {

    /** The beginning of no text. */
    public static final TextPrefix NONE = new TextPrefix("", true);

    /** Longer texts may be cut without a mark; so many equal characters are no coincidence. */
    private static final int LONG = 100;

    /** Fewer characters of a cut text identify nothing. */
    private static final int LEAST = 8;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("@\\w+ ");
    private static final Pattern DOTS = Pattern.compile(" ?(?:…|\\.\\.\\.)$");

    /** The beginning of a text, up to its first link or its mark of omission. */
    public static TextPrefix of(String text) {
        String all = words(text);
        String words = withoutLastLinks(all);
        int link = words.indexOf("http");
        boolean cut = DOTS.matcher(words).find() || all.endsWith("…") || link >= 0;
        words = DOTS.matcher(words).replaceFirst("");
        words = link >= 0 ? words.substring(0, link).strip() : words;
        return new TextPrefix(words, cut || words.length() > LONG);
    }

    /** A text without line breaks and without the people addressed first. */
    public static String words(String text) {
        String words = BLANKS.matcher(text.strip()).replaceAll(" ");
        Matcher name = NAME.matcher(words);
        int start = 0;
        while (name.region(start, words.length()).lookingAt()) {
            start = name.end();
        }
        return words.substring(start);
    }

    /** Whether it has enough characters to identify a text. */
    public boolean isSignificant() {
        return words.length() >= (cut ? LEAST : 1);
    }

    /** Whether a whole text, as {@link #words(String)} gives it, may begin like this. */
    public boolean matches(String whole) {
        return cut ? whole.startsWith(words) : withoutLastLinks(whole).equals(words);
    }

    /** A text without the links at its end, which another copy may write in another form. */
    public static String withoutLastLinks(String text) {
        int end = text.length();
        int last = text.lastIndexOf(' ') + 1;
        while (end > 0 && text.startsWith("http", last)) {
            end = Math.max(0, last - 1);
            last = text.lastIndexOf(' ', end - 1) + 1;
        }
        return text.substring(0, end);
    }
}

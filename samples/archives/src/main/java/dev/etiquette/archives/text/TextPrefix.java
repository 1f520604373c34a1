package dev.etiquette.archives.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first words of a text, as far as they can be compared with another copy of it that is longer, or whose links are
 * written otherwise.
 *
 * @param words without line breaks, without the people who are addressed first, up to where it was cut
 * @param cut whether the whole text goes on from there
 */
public record TextPrefix(String words, boolean cut) {

    /** Begins no text. */
    public static final TextPrefix NOTHING = new TextPrefix("", true);

    /** So long a text is hardly the same as the beginning of another by chance. */
    private static final int LONG = 100;

    /** Fewer characters of a text that was cut tell nothing. */
    private static final int LEAST = 8;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("@\\w+ ");
    private static final Pattern DOTS = Pattern.compile(" ?(?:…|\\.\\.\\.)$");

    public static TextPrefix of(String text) {
        String all = words(text);
        String words = withoutLastLinks(all);
        int link = words.indexOf("http");
        boolean cut = DOTS.matcher(words).find() || all.endsWith("…") || link >= 0;
        words = DOTS.matcher(words).replaceFirst("");
        words = link >= 0 ? words.substring(0, link).strip() : words;
        return new TextPrefix(words, cut || words.length() > LONG);
    }

    /** A text without line breaks and without the people who are addressed first. */
    public static String words(String text) {
        String words = BLANKS.matcher(text.strip()).replaceAll(" ");
        Matcher name = NAME.matcher(words);
        int start = 0;
        while (name.region(start, words.length()).lookingAt()) {
            start = name.end();
        }
        return words.substring(start);
    }

    /** Whether there is enough of it: a few characters may begin anything. */
    public boolean tells() {
        return words.length() >= (cut ? LEAST : 1);
    }

    /** Whether this may be how that text begins, of which {@link #words(String)} are given. */
    public boolean begins(String whole) {
        return cut ? whole.startsWith(words) : withoutLastLinks(whole).equals(words);
    }

    /** A text without the links at its end, which may be written otherwise elsewhere. */
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

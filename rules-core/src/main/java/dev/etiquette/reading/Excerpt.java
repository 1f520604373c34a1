package dev.etiquette.reading;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The beginning of a text on one line. */
public final class Excerpt {

    private static final int LONGEST = 100;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Excerpt() {}

    /**
     * At most a hundred characters as readers see them, cut between words where that is possible, with three dots
     * where something was cut.
     */
    public static String of(String text) {
        String start = text.length() > LONGEST * 20 ? text.substring(0, LONGEST * 20) : text;
        String line = BLANKS.matcher(start).replaceAll(" ").strip();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int seen = 0;
        int end = characters.first();
        int lastBlank = -1;
        while (seen < LONGEST && characters.next() != BreakIterator.DONE) {
            end = characters.current();
            seen++;
            if (line.charAt(end - 1) == ' ') {
                lastBlank = end - 1;
            }
        }
        if (end >= line.length()) {
            return line.length() == text.strip().length() || start.length() == text.length() ? line : line + "…";
        }
        return line.substring(0, lastBlank > LONGEST / 2 ? lastBlank : end) + "…";
    }
}

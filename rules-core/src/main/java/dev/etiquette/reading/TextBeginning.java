package dev.etiquette.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a text on one line. */
public final class TextBeginning {

    private static final int LONGEST = 140;

    /** More than so many characters of any script take; what lies beyond need not be looked at. */
    private static final int LONGEST_READ = LONGEST * 50;

    private static final char LAST_ASCII = 0x7F;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** What a reader sees as one character; Java 17's BreakIterator does not know those that are joined. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private TextBeginning() {}

    /**
     * At most a hundred and forty characters as readers see them, cut between words where that is possible, with three dots
     * where something was cut.
     */
    public static String of(String text) {
        return plain(text).orElseGet(() -> ofAnyScript(text));
    }

    /** The same for a text that is of ASCII as far as it is shown; most are, and this spares looking for characters. */
    private static Optional<String> plain(String text) {
        // As nearly all are written: nothing need be put together.
        if (isOnOneLine(text, Math.min(text.length(), LONGEST + 1))) {
            return Optional.of(text.length() > LONGEST ? cut(text) : text);
        }
        StringBuilder line = new StringBuilder(LONGEST + 1);
        boolean blank = false;
        int end = Math.min(text.length(), LONGEST_READ);
        int at = 0;
        for (; at < end && line.length() <= LONGEST; at++) {
            char sign = text.charAt(at);
            if (sign > LAST_ASCII) {
                return Optional.empty();
            } else if (sign <= ' ' || sign == LAST_ASCII) {
                blank = !line.isEmpty();
            } else {
                if (blank) {
                    line.append(' ');
                    blank = false;
                }
                line.append(sign);
            }
        }
        if (line.length() > LONGEST) {
            return Optional.of(cut(line.toString()));
        }
        return at == text.length() ? Optional.of(line.toString()) : Optional.empty();
    }

    private static String cut(String line) {
        int lastBlank = LONGEST - 1;
        while (lastBlank > LONGEST / 2 && line.charAt(lastBlank) != ' ') {
            lastBlank--;
        }
        return line.substring(0, lastBlank > LONGEST / 2 ? lastBlank : LONGEST) + "…";
    }

    /** Whether so much of it is of ASCII, with one blank at most between its words and none around them. */
    private static boolean isOnOneLine(String text, int end) {
        boolean blank = true;
        for (int at = 0; at < end; at++) {
            char sign = text.charAt(at);
            if (sign < ' ' || sign >= LAST_ASCII || (blank && sign == ' ')) {
                return false;
            }
            blank = sign == ' ';
        }
        return !blank;
    }

    static String ofAnyScript(String text) {
        String start = BoundedText.of(text, LONGEST_READ);
        String line = BLANKS.matcher(start).replaceAll(" ").strip();
        if (line.length() <= LONGEST && start.length() == text.length()) {
            return line;
        }
        Matcher characters = CHARACTER.matcher(line);
        int seen = 0;
        int end = 0;
        int lastBlank = -1;
        while (seen < LONGEST && characters.find()) {
            end = characters.end();
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

package dev.etiquette.archives.text;

/** Cleans texts: removes control characters, broken surrogate pairs, and at the ends blanks and what nobody sees. */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** Cleans a text of several lines and keeps its line feeds. */
    public static String block(String text) {
        return clean(text, true);
    }

    /** Cleans a text of one line, such as a name; line feeds become blanks. */
    public static String line(String text) {
        return stripped(clean(text, false));
    }

    /** Cleans addresses: as {@link #line}, and without any character that nobody sees, as nobody types those. */
    public static String address(String text) {
        String line = line(text);
        return isPlain(line)
                ? line
                : line.codePoints()
                        .filter(point -> Character.getType(point) != Character.FORMAT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Removes blanks of every kind at both ends, also no-break spaces, and single marks that nobody sees. */
    public static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (from < to && isBlank(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT && !isHalf(point);
    }

    /** Marks that begin or end a run of another direction: without its other half such a mark turns what follows. */
    private static boolean isHalf(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    private static String clean(String text, boolean lines) {
        if (isPlain(text)) {
            return text.strip();
        }
        StringBuilder clean = new StringBuilder(text.length());
        int point;
        for (int at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            if (point > ' ' && point <= '~') {
                clean.append((char) point);
            } else if (point == '\n' && lines) {
                clean.append('\n');
            } else if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
                clean.append(' ');
            } else if (Character.getType(point) == Character.SURROGATE) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (!Character.isISOControl(point)) {
                clean.appendCodePoint(point);
            }
        }
        return clean.toString().strip();
    }

    /** Whether the text is all printable ASCII and needs no cleaning, as most texts of an export. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }
}

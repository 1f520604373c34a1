package dev.etiquette.archives.text;

/** Cleans texts: removes control characters, broken surrogate pairs and blanks at the ends. */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** Cleans a text of several lines and keeps its line feeds. */
    public static String block(String text) {
        return clean(text, true);
    }

    /** Cleans a text of one line, such as a name; line feeds become blanks. */
    public static String line(String text) {
        return clean(text, false);
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

package dev.etiquette.commandline;

import java.util.List;

/**
 * Foreign words made fit for a terminal: what would move the cursor, change colours, turn the direction of writing
 * or pile marks over the neighbouring lines is left out; line breaks become blanks.
 */
final class Harmless {

    /** More marks on one letter than any language needs. */
    private static final int MOST_MARKS = 6;

    private static final int REPLACEMENT = 0xFFFD;

    private Harmless() {}

    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        int marks = 0;
        for (int point : text.codePoints().toArray()) {
            int type = Character.getType(point);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            marks = mark ? marks + 1 : 0;
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                blank(line);
            } else if (type == Character.SURROGATE) {
                line.appendCodePoint(REPLACEMENT);
            } else if (type != Character.CONTROL && !isHidden(point, type) && marks <= MOST_MARKS) {
                line.appendCodePoint(point);
            }
        }
        return line.toString().strip();
    }

    private static void blank(StringBuilder line) {
        if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    /** Characters that show nothing and steer what is around them. The joiners stay: emoji and scripts need them. */
    static boolean isHidden(int point, int type) {
        boolean joiner = point == 0x200C || point == 0x200D;
        return type == Character.FORMAT && !joiner;
    }

    /** One line of several. */
    static String line(List<String> sentences) {
        return line(String.join(" ", sentences));
    }
}

package dev.etiquette.commandline;

import java.util.ArrayList;
import java.util.List;

/** Lines of a width that fits every terminal and every sheet of paper. */
final class Columns {

    /** How many columns a line has at most. */
    static final int WIDTH = 100;

    private static final String CUT = "…";

    private Columns() {}

    /** The text on one line, cut between words where it is too long, with three dots where something was cut. */
    static String squeezed(String text, int indent) {
        List<String> lines = wrapped(text, indent, 1);
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** The text on one line in so many columns, which are at least a few, cut in the same way. */
    static String cut(String text, int columns) {
        return squeezed(text, WIDTH - columns).strip();
    }

    /** The text on so many lines at most, the last one cut if need be; every line is indented. */
    static List<String> wrapped(String text, int indent, int most) {
        String left = Harmless.line(text);
        int width = WIDTH - indent;
        List<String> lines = new ArrayList<>();
        while (!left.isEmpty() && lines.size() < most) {
            int fits = fitting(left, width);
            if (fits < left.length()) {
                boolean last = lines.size() + 1 == most;
                int end = between(left, last ? fitting(left, width - 1) : fits);
                lines.add(" ".repeat(indent) + left.substring(0, end).strip() + (last ? CUT : ""));
                left = left.substring(end).strip();
            } else {
                lines.add(" ".repeat(indent) + left);
                left = "";
            }
        }
        return lines;
    }

    /** How many chars of the text fit into so many columns. */
    private static int fitting(String text, int columns) {
        int used = 0;
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            used += width(point);
            if (used > columns) {
                return index;
            }
            index += Character.charCount(point);
        }
        return index;
    }

    /** The end of the last word before that place; the place itself when that would cut off too much. */
    private static int between(String text, int place) {
        if (place < text.length() && text.charAt(place) == ' ') {
            return place;
        }
        int blank = text.lastIndexOf(' ', Math.max(0, place - 1));
        if (blank > place / 2) {
            return blank;
        }
        return Math.max(place, Character.charCount(text.codePointAt(0)));
    }

    /** The text as wide as it is shown, in columns. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x20000 && point <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}

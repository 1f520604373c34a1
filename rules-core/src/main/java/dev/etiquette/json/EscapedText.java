package dev.etiquette.json;

import java.util.HexFormat;

/**
 * Characters that are written as escapes: those that JSON asks for, and beyond them what shows nothing and would steer a
 * terminal or an editor in which somebody looks at the text.
 */
final class EscapedText {

    private static final char REPLACEMENT = '\uFFFD';

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private EscapedText() {}

    /** Adds a text with its quotes. Half of a pair of characters, which no UTF-8 can hold, becomes U+FFFD. */
    static void write(String text, StringBuilder out) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= ' ' && each < 0x7F && each != '"' && each != '\\') {
                continue;
            }
            int point = text.codePointAt(i);
            int length = Character.charCount(point);
            if (each != '"' && each != '\\' && isShown(point)) {
                i += length - 1;
                continue;
            }
            out.append(text, plain, i);
            escape(point, out);
            i += length - 1;
            plain = i + 1;
        }
        out.append(text, plain, text.length()).append('"');
    }

    /** Whether a character shows something, or joins what does. */
    static boolean isShown(int point) {
        int type = Character.getType(point);
        boolean joiner = point == 0x200C || point == 0x200D;
        return type != Character.CONTROL
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE
                && (type != Character.FORMAT || joiner);
    }

    private static void escape(int point, StringBuilder out) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (Character.getType(point) == Character.SURROGATE) {
                    out.append(REPLACEMENT);
                } else {
                    for (char half : Character.toChars(point)) {
                        out.append("\\u").append(HEX.toHexDigits(half));
                    }
                }
            }
        }
    }
}

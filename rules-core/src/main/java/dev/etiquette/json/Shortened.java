package dev.etiquette.json;

/** Foreign values as messages show them: on one line, and never at full length. */
final class Shortened {

    private static final int LONGEST = 40;

    private Shortened() {}

    static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder shown = new StringBuilder();
        text.substring(0, end)
                .codePoints()
                .forEach(point -> shown.appendCodePoint(EscapedText.isShown(point) ? point : ' '));
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }
}

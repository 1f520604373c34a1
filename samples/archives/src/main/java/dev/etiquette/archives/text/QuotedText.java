package dev.etiquette.archives.text;

/** Something from a file, short and clean enough to stand in a message. */
public final class QuotedText {

    private static final int LONGEST = 80;

    private QuotedText() {}

    public static String of(String text) {
        String line = PlainText.line(text.substring(0, Math.min(text.length(), 4 * LONGEST)));
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}

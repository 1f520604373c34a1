package dev.etiquette.archives.text;

/** Shortens and cleans a text from a file for a message. */
public final class QuotedText {

    private static final int LONGEST = 80;

    private QuotedText() {}

    /** At most {@value #LONGEST} characters of one line; a mark shows that some are missing. */
    public static String of(String text) {
        String line = PlainText.line(text.substring(0, Math.min(text.length(), 4 * LONGEST)));
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}

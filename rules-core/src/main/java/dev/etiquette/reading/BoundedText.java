package dev.etiquette.reading;

/** The part of a long text that is looked at: what a letter is about stands in its beginning. */
final class BoundedText {

    private BoundedText() {}

    /**
     * The text, or its beginning.
     *
     * @param longest how many characters are looked at
     */
    static String of(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}

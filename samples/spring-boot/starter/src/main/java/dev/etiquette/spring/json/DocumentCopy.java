package dev.etiquette.spring.json;

import java.io.StringWriter;

/** The text of a document, as a parser passes it on; refuses more than fits before memory is filled with it. */
final class DocumentCopy extends StringWriter {

    private final int most;

    DocumentCopy(int most) {
        this.most = most;
    }

    @Override
    public void write(int character) {
        super.write(character);
        check();
    }

    @Override
    public void write(char[] characters, int from, int length) {
        super.write(characters, from, length);
        check();
    }

    @Override
    public void write(String text) {
        super.write(text);
        check();
    }

    @Override
    public void write(String text, int from, int length) {
        super.write(text, from, length);
        check();
    }

    private void check() {
        if (getBuffer().length() > most) {
            throw new TooLongException(most);
        }
    }

    /** There is more than fits. */
    static final class TooLongException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLongException(int most) {
            super("The document is longer than " + most + " characters (etiquette.json.max-characters).");
        }
    }
}

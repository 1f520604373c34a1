package dev.etiquette.language;

/**
 * The smallest piece of a rule file that means something.
 *
 * @param kind what sort of piece
 * @param text its characters; of a text, what stands between the quotes
 * @param position where it stands
 */
record Token(Kind kind, String text, Position position) {

    /** Sorts of tokens. */
    enum Kind {
        /** A name or a keyword, with or without a leading dollar sign. */
        NAME,
        /** A text in double quotes. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** A sign such as a comma or {@code ==}. */
        SIGN,
        /** The end of the file. */
        END
    }

    boolean is(String wanted) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(wanted);
    }

    boolean isBinding() {
        return kind == Kind.NAME && text.startsWith("$");
    }

    /** How a message shows it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the file";
            case TEXT -> "the text \"" + text + "\"";
            default -> "\"" + text + "\"";
        };
    }
}

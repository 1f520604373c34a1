package dev.etiquette.language;

import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import java.util.Optional;

/**
 * The smallest piece of a rule file that means something.
 *
 * @param kind what sort of piece
 * @param text its characters; of a text, what stands between the quotes; of what cannot be cut, the first sign or nothing
 * @param position where it stands
 * @param offset where it begins in what was read, counted in characters
 * @param mistake what is wrong with it, when it is none that can be used
 */
record Token(Kind kind, String text, Position position, int offset, Optional<Problem> mistake) {

    /** So much of a text is shown in a message. */
    private static final int LONGEST_SHOWN = 60;

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
        /** What cannot be cut; it is a mistake wherever it stands. */
        BROKEN,
        /** The end of the file. */
        END
    }

    Token(Kind kind, String text, Position position, int offset) {
        this(kind, text, position, offset, Optional.empty());
    }

    static Token broken(Problem mistake, int offset, String sign) {
        return new Token(Kind.BROKEN, sign, mistake.position(), offset, Optional.of(mistake));
    }

    /** The same mistake going on for longer. */
    Token upTo(int endColumn) {
        Position longer = new Position(position.file(), position.line(), position.column(), endColumn);
        return new Token(kind, text, longer, offset, mistake.map(problem -> problem.at(longer)));
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
            case END -> LanguageMessage.END_OF_FILE.text();
            case TEXT ->
                LanguageMessage.TEXT.with(
                        (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text));
            default -> "\"" + text + "\"";
        };
    }
}

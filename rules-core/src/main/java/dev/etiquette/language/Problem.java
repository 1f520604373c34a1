package dev.etiquette.language;

import java.util.Comparator;

/**
 * Something that is wrong with a rule book, for its author.
 *
 * @param code which kind of problem; stays the same when the wording changes
 * @param position where
 * @param message one plain sentence, followed at most by one line that begins with "Maybe"
 */
public record Problem(Code code, Position position, String message) implements Comparable<Problem> {

    /** The kinds of problems. */
    public enum Code {
        /** A character that has no place in a rule. */
        STRAY_CHARACTER,
        /** A text without its closing quote, or with a backslash in it. */
        BAD_TEXT,
        /** A number that is too large or not whole. */
        BAD_NUMBER,
        /** Something else was expected here. */
        UNEXPECTED,
        /** The file, a rule or an expression is larger than any rule needs. */
        TOO_LARGE,
        /** The file cannot be read as text. */
        UNREADABLE,
        /** There is no such kind of fact. */
        UNKNOWN_FACT,
        /** The fact has no such field. */
        UNKNOWN_FIELD,
        /** There is no such word. */
        UNKNOWN_WORD,
        /** There is no such choice. */
        UNKNOWN_CHOICE,
        /** Nothing is bound to that name. */
        UNKNOWN_BINDING,
        /** There is no such entry before {@code when}. */
        UNKNOWN_METADATA,
        /** The name in braces names nothing. */
        UNKNOWN_PLACEHOLDER,
        /** The name is bound already. */
        BOUND_TWICE,
        /** Two things of different kinds are compared. */
        DIFFERENT_KINDS,
        /** Things of that kind do not come before or after one another. */
        NOT_ORDERED,
        /** A word is given something of another kind, or too much, or too little. */
        WRONG_ARGUMENTS,
        /** The present moment is used for more than a comparison. */
        TIME_MISUSED,
        /** The comparison says nothing about the fact that it stands in. */
        NOT_ABOUT_FACT,
        /** The branches of an {@code or} bind different names. */
        UNEQUAL_BRANCHES,
        /** What stands after {@code then} is not a statement. */
        NO_STATEMENT,
        /** A signal, a proposal or a withholding is matched by the rule that it depends on. */
        CIRCLE,
        /** There is no {@code @id}, {@code @source} or {@code because}. */
        MISSING,
        /** Two rules share an id or a name. */
        DUPLICATE,
        /** There is no rule at all. */
        NO_RULES,
        /** A row of a table says something that cannot be. */
        BAD_ROW
    }

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::position).thenComparing(Problem::code).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return position + ": " + message;
    }
}

package dev.etiquette.report;

import java.util.Optional;

/**
 * What an author may do about a problem.
 *
 * @param text one sentence that begins with "Maybe"
 * @param edit the change itself, where one is known that mends the problem
 */
public record Suggestion(String text, Optional<Edit> edit) {

    /** Something that only the author can do. */
    public static Suggestion of(String text) {
        return new Suggestion(text, Optional.empty());
    }

    /** Something that a program can do as well. */
    public static Suggestion of(String text, Edit edit) {
        return new Suggestion(text, Optional.of(edit));
    }
}

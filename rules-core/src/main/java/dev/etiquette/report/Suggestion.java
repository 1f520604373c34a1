package dev.etiquette.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an author may do about a problem.
 *
 * @param text one sentence that begins with "Maybe"
 * @param edits the changes that mend the problem together, where they are known; no two of them overlap
 */
public record Suggestion(String text, List<Edit> edits) {

    /** Keeps a copy. */
    public Suggestion {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(edits, "edits");
        edits = List.copyOf(edits);
    }

    /** Something that only the author can do. */
    public static Suggestion of(String text) {
        Objects.requireNonNull(text, "text");
        return new Suggestion(text, List.of());
    }

    /** Something that a program can do as well. */
    public static Suggestion of(String text, Edit edit) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(edit, "edit");
        return new Suggestion(text, List.of(edit));
    }

    /** The change, where one alone mends the problem. */
    public Optional<Edit> edit() {
        return edits.size() == 1 ? Optional.of(edits.get(0)) : Optional.empty();
    }
}

package dev.etiquette;

import dev.etiquette.report.Problem;
import java.nio.file.Path;
import java.util.List;

/** What a change in a folder that is followed came to. */
public sealed interface BookEvent {

    /**
     * A sound book is in force from now on.
     *
     * @param book the book
     * @param changes since the book before; none when only the looks of files changed, or when something unsound was
     *     taken back
     */
    record Adopted(RuleBook book, BookChanges changes) implements BookEvent {}

    /**
     * The folder holds something unsound; the last good book stays in force.
     *
     * @param problems every error, sorted by place
     */
    record Refused(List<Problem> problems) implements BookEvent {

        /** Keeps a copy. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The folder cannot be read at all, for example because it is gone; the last good book stays in force, and the
     * folder is looked for until it comes back.
     *
     * @param folder which one
     * @param reason in which way
     */
    record Unreadable(Path folder, String reason) implements BookEvent {}
}

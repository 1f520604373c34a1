package dev.etiquette;

import dev.etiquette.report.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What became of the book in a folder that is followed: which one is in force, and what is wrong with the folder. */
public sealed interface BookEvent {

    /**
     * A sound book is in force from now on: the first one, or another one.
     *
     * @param book the book
     * @param changes since the book before; none for the first book, when only the looks of files changed, or when
     *     something unsound was taken back
     */
    record Adopted(RuleBook book, BookChanges changes) implements BookEvent {

        /** Refuses what is missing. */
        public Adopted {
            Objects.requireNonNull(book, "book");
            Objects.requireNonNull(changes, "changes");
        }
    }

    /**
     * The folder holds no sound book to begin with; another one is in force until it does.
     *
     * @param book the fallback
     */
    record FellBack(RuleBook book) implements BookEvent {

        /** Refuses what is missing. */
        public FellBack {
            Objects.requireNonNull(book, "book");
        }
    }

    /**
     * The book in force is sound, and something about it is doubtful. Comes within a second or so after the book, once
     * nobody edits; the same warnings are not told again with the next book.
     *
     * @param warnings at least one, sorted by place
     */
    record Warned(List<Problem> warnings) implements BookEvent {

        /** Keeps a copy. */
        public Warned {
            Objects.requireNonNull(warnings, "warnings");
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The folder holds something unsound; the last good book stays in force.
     *
     * <p>Is not told again while the folder changes and its problems stay the same.
     *
     * @param problems every error, sorted by place
     */
    record Refused(List<Problem> problems) implements BookEvent {

        /** Keeps a copy. */
        public Refused {
            Objects.requireNonNull(problems, "problems");
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
    record Unreadable(Path folder, String reason) implements BookEvent {

        /** Refuses what is missing. */
        public Unreadable {
            Objects.requireNonNull(folder, "folder");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Reading the folder failed for a reason that does not stand in it, such as want of memory; the last good book stays
     * in force, and reading is tried again until it succeeds: at once when the folder changes, else after pauses that grow to ten
     * minutes. Is told again for another reason only.
     *
     * @param cause why; an {@link Error} as well
     */
    record Failed(Throwable cause) implements BookEvent {

        /** Refuses what is missing. */
        public Failed {
            Objects.requireNonNull(cause, "cause");
        }
    }
}

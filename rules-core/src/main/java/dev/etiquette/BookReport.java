package dev.etiquette;

import dev.etiquette.report.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything about the book in a folder.
 *
 * @param problems warnings included, sorted by place
 * @param book the book itself; empty when a problem is an error
 */
public record BookReport(List<Problem> problems, Optional<RuleBook> book) {

    /** Keeps a copy. */
    public BookReport {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(book, "book");
        problems = List.copyOf(problems);
    }

    /** What the book has otherwise than the standard book over which it is laid; nothing while there are errors. */
    public BookChanges changes() {
        return book.map(RuleBook::changes).orElse(BookChanges.NONE);
    }
}

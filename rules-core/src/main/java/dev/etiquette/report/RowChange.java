package dev.etiquette.report;

import java.util.Objects;
import java.util.Optional;

/**
 * What one book has otherwise than another in a table that is neither that of norms nor that of phrases.
 *
 * @param table the name of its file
 * @param row what the row is about
 * @param before what it said; empty when it was not there
 * @param after what it says now; empty when it is gone
 */
public record RowChange(String table, String row, Optional<String> before, Optional<String> after) {

    /** Refuses what is missing. */
    public RowChange {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}

package dev.etiquette.comparison;

import dev.etiquette.BookChanges;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What two books would have advised.
 *
 * @param begins included
 * @param ends excluded: the end that was asked for, or the moment until which both books were evaluated before a bound was
 *     reached
 * @param isComplete whether the end that was asked for was reached
 * @param changes what the other book has otherwise than the one
 * @param unchanged how many recommendations both show alike
 * @param differences by the time at which they begin, then by id; each recommendation once
 * @param evaluations of both books together; none where they say the same
 */
public record BookComparison(
        Instant begins,
        Instant ends,
        boolean isComplete,
        BookChanges changes,
        int unchanged,
        List<AdviceDifference> differences,
        int evaluations) {

    /** Keeps a copy of the differences. */
    public BookComparison {
        Objects.requireNonNull(begins, "begins");
        Objects.requireNonNull(ends, "ends");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(differences, "differences");
        differences = List.copyOf(differences);
    }

    /** How many recommendations differ in that way; one that is moved and reworded counts for both. */
    public long count(AdviceDifference.Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return differences.stream().filter(each -> each.kinds().contains(kind)).count();
    }

    /** Whether both show the same at every moment. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }
}

package dev.etiquette.comparison;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.review.AdviceSpan;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * In what two books differ about one recommendation.
 *
 * @param kinds in which ways, at least one
 * @param since the first moment at which they differ
 * @param before the spans in which the one book shows it, or holds it back, by time
 * @param after the same by the other book
 * @param causes the changed rules and rows that come into it, a line each as of {@link
 *     dev.etiquette.BookChanges#lines}; where none is found on the way to the advice, some of all that may have to do with
 *     it, five at most
 * @param certain whether these are the cause for certain, which is so where the books differ in nothing else, and where it is
 *     gained or lost and only rules ask for it that the other book does not ask; otherwise they are likely
 */
public record AdviceDifference(
        Set<Kind> kinds,
        Instant since,
        List<AdviceSpan> before,
        List<AdviceSpan> after,
        List<String> causes,
        boolean certain) {

    /** In which way advice differs. */
    public enum Kind {
        /** Only the other book shows it. */
        GAINED,
        /** Only the one book shows it. */
        LOST,
        /** Both show it, but at other times, or with another urgency, due time or beginning. */
        MOVED,
        /** Both show it at the same time in other words, or for other reasons. */
        REWORDED
    }

    /** Keeps copies. */
    public AdviceDifference {
        Objects.requireNonNull(kinds, "kinds");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(causes, "causes");
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        before = List.copyOf(before);
        after = List.copyOf(after);
        causes = List.copyOf(causes);
    }

    /** What it is about: as the other book shows it first, or the one book where the other never does. */
    public Recommendation recommendation() {
        return (kinds.contains(Kind.LOST) ? before : after)
                .stream().filter(AdviceSpan::isShown).findFirst().orElseThrow().recommendation();
    }

    /** The id of the recommendation. */
    public RecommendationId id() {
        return recommendation().id();
    }
}

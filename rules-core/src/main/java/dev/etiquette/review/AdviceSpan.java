package dev.etiquette.review;

import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Some time in which one recommendation is shown, or held back, and stays as it is in every part.
 *
 * @param recommendation what is recommended, or held back
 * @param heldBackBy the rules that hold it back, ordered by id; none when it is shown
 * @param begins included
 * @param ends excluded; the end of the walk where it lasts longer
 */
public record AdviceSpan(Recommendation recommendation, List<Reason> heldBackBy, Instant begins, Instant ends) {

    /** Keeps a copy of the rules. */
    public AdviceSpan {
        Objects.requireNonNull(recommendation, "recommendation");
        Objects.requireNonNull(heldBackBy, "heldBackBy");
        Objects.requireNonNull(begins, "begins");
        Objects.requireNonNull(ends, "ends");
        heldBackBy = List.copyOf(heldBackBy);
    }

    /** The id of the recommendation. */
    public RecommendationId id() {
        return recommendation.id();
    }

    /** Whether it is recommended, and not held back. */
    public boolean isShown() {
        return heldBackBy.isEmpty();
    }
}

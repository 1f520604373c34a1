package dev.etiquette.forecast;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.review.AdviceSpan;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that will be recommended, with the time for which it stands.
 *
 * <p>It may be shown with pauses, because it is held back at night, or for a day that is full. Where it was followed and is
 * recommended again later, that is another entry of the same id.
 *
 * @param recommendation as it is when it is shown first
 * @param round 1; of what was followed before, 2 and so on
 * @param appears when it is shown first
 * @param due when it is shown as due or late for the first time
 * @param overdue when it is shown as late for the first time
 * @param followed when the owner does it; empty when it is not followed within the forecast
 * @param goes from when on it is not shown any more, within the forecast; empty when it is still shown at its end
 * @param spans in which it is shown, by time; none where it is followed as soon as it appears
 */
public record ForecastEntry(
        Recommendation recommendation,
        int round,
        Instant appears,
        Optional<Instant> due,
        Optional<Instant> overdue,
        Optional<Instant> followed,
        Optional<Instant> goes,
        List<AdviceSpan> spans) {

    /** Keeps a copy of the spans. */
    public ForecastEntry {
        Objects.requireNonNull(recommendation, "recommendation");
        Objects.requireNonNull(appears, "appears");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(overdue, "overdue");
        Objects.requireNonNull(followed, "followed");
        Objects.requireNonNull(goes, "goes");
        Objects.requireNonNull(spans, "spans");
        spans = List.copyOf(spans);
    }

    /** The id of the recommendation. */
    public RecommendationId id() {
        return recommendation.id();
    }
}

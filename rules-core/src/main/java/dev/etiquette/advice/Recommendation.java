package dev.etiquette.advice;

import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing to do, or not to do.
 *
 * @param id stays the same as long as the same is asked for
 * @param act what to do, to whom, where and about what
 * @param urgency how pressing it is
 * @param notBefore from when on, where that is later than its occasion
 * @param dueBy by when, where it has a time
 * @param text why, in a sentence or two
 * @param reasons all rules that ask for it, the most pressing one first
 */
public record Recommendation(
        RecommendationId id,
        Act act,
        Urgency urgency,
        Optional<Instant> notBefore,
        Optional<Instant> dueBy,
        String text,
        List<Reason> reasons) {

    /** Keeps a copy of the reasons. */
    public Recommendation {
        reasons = List.copyOf(reasons);
    }
}

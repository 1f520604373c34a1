package dev.etiquette.advice;

import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
 * @param manner how it is done, in the platform's own words, as one says them after "to", with the length where there
 *     is a bound: "comment, at most 3000 characters"; empty where nothing is said to anybody, where it is done off the
 *     screen, and where the norms have no words for the platform
 * @param reasons all rules that ask for it, the most pressing one first
 */
public record Recommendation(
        RecommendationId id,
        SuggestedAction act,
        Urgency urgency,
        Optional<Instant> notBefore,
        Optional<Instant> dueBy,
        String text,
        String manner,
        List<Reason> reasons)
        implements AdviceItem {

    /** Keeps a copy of the reasons. */
    public Recommendation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(notBefore, "notBefore");
        Objects.requireNonNull(dueBy, "dueBy");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(reasons, "reasons");
        reasons = List.copyOf(reasons);
    }

    /** Its id. */
    @Override
    public String key() {
        return id.value();
    }
}

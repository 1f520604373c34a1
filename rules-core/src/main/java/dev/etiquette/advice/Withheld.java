package dev.etiquette.advice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that would be recommended, were it not for these rules.
 *
 * @param recommendation what is withheld
 * @param by the rules that withhold it, at least one, ordered by id; {@link #BUDGET} when the day is full
 * @param allowedFrom the earliest moment at which all of them would allow it, where time alone lifts them
 */
public record Withheld(Recommendation recommendation, List<Reason> by, Optional<Instant> allowedFrom)
        implements AdviceItem {

    /** Stands for a rule where the owner's daily budget has cut something. */
    public static final String BUDGET = "BUDGET";

    /** Keeps a copy of the reasons. */
    public Withheld {
        Objects.requireNonNull(recommendation, "recommendation");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(allowedFrom, "allowedFrom");
        by = List.copyOf(by);
    }

    /** The id of what is withheld. */
    @Override
    public String key() {
        return recommendation.key();
    }
}

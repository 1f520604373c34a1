package dev.etiquette.feedback;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Feedback;
import java.util.Objects;
import java.util.Optional;

/**
 * A feedback and the advice that it is about.
 *
 * @param feedback what the owner said
 * @param recommendation what was advised then; empty where the same facts no longer lead to it, as where a post was deleted or
 *     a rule was changed
 */
public record DecidedAdvice(Feedback feedback, Optional<Recommendation> recommendation) {

    /** Refuses what is missing. */
    public DecidedAdvice {
        Objects.requireNonNull(feedback, "feedback");
        Objects.requireNonNull(recommendation, "recommendation");
    }
}

package dev.etiquette.advice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What rules on trial would say, if they were active: listed apart, and no part of the advice.
 *
 * <p>It is what the advice of the same facts and moment would say, were all rules on trial active, as far as one of them
 * has a part in it: asks for it, holds it back, or blesses it. What other rules would say because of what a rule on trial derives is not
 * listed.
 *
 * @param recommendations which a rule on trial asks for, alone or beside others, ordered as advice is
 * @param withheld which a rule on trial asks for and something holds back, or which a rule on trial holds back; ordered alike
 * @param planned what is not sent yet and a rule on trial would hold back or bless, alone or beside others; ordered alike
 * @param nextReview the earliest moment at which the same facts can yield another list; empty when none will. It is not
 *     counted in the next review of the advice
 * @param failed ids of rules on trial that failed or used up what one evaluation may, sorted; after the latter nothing is
 *     listed, or nothing about those whose facts had to be {@linkplain Limits set aside}
 */
public record TrialAdvice(
        List<Recommendation> recommendations,
        List<Withheld> withheld,
        List<JudgedDraft> planned,
        Optional<Instant> nextReview,
        List<String> failed) {

    /** That of a book without rules on trial. */
    public static final TrialAdvice NONE =
            new TrialAdvice(List.of(), List.of(), List.of(), Optional.empty(), List.of());

    /** Keeps copies. */
    public TrialAdvice {
        Objects.requireNonNull(recommendations, "recommendations");
        Objects.requireNonNull(withheld, "withheld");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(nextReview, "nextReview");
        Objects.requireNonNull(failed, "failed");
        recommendations = List.copyOf(recommendations);
        withheld = List.copyOf(withheld);
        planned = List.copyOf(planned);
        failed = List.copyOf(failed);
    }

    /** Whether they would say nothing. */
    public boolean isEmpty() {
        return recommendations.isEmpty() && withheld.isEmpty() && planned.isEmpty();
    }
}

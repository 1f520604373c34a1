package dev.etiquette.explanation;

import java.util.List;
import java.util.Objects;

/**
 * One rule that held, and by what.
 *
 * @param rule the rule
 * @param reason what it says for that, the facts filled in; empty for a rule that derives a signal
 * @param grounds what its conditions found, in their order; the moment itself is left out, and so is all of it where no
 *     rule is behind it (the daily budget)
 */
public record Step(RuleRef rule, String reason, List<Ground> grounds) {

    /** Keeps a copy. */
    public Step {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(grounds, "grounds");
        grounds = List.copyOf(grounds);
    }
}

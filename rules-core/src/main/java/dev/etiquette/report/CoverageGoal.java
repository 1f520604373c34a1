package dev.etiquette.report;

import java.util.Objects;

/**
 * Something in a rule that should be seen both ways.
 *
 * @param rule its id
 * @param position where it stands
 * @param text as it stands there, on one line
 * @param seenTrue whether it came out true
 * @param seenFalse whether it came out false
 */
public record CoverageGoal(String rule, Position position, String text, boolean seenTrue, boolean seenFalse) {

    /** Refuses what is missing. */
    public CoverageGoal {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(text, "text");
    }

    /** Whether it was seen both ways. */
    public boolean isMet() {
        return seenTrue && seenFalse;
    }
}

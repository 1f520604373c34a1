package dev.etiquette.report;

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

    /** Whether it was seen both ways. */
    public boolean isMet() {
        return seenTrue && seenFalse;
    }
}

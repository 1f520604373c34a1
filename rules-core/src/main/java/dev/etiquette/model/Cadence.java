package dev.etiquette.model;

import java.time.Duration;

/**
 * How often to be in touch with somebody.
 *
 * @param ideal after which a sign of life is welcome
 * @param most after which the relationship is going quiet; not shorter than the ideal
 */
public record Cadence(Duration ideal, Duration most) {

    /** No cadence of one's own: that of the group or the platform holds. */
    public static final Cadence NONE = new Cadence(Duration.ZERO, Duration.ZERO);

    /** Refuses negative lengths and a maximum shorter than the ideal. */
    public Cadence {
        Check.notNegative("A cadence", "ideal", ideal);
        Check.notNegative("A cadence", "maximum", most);
        if (most.compareTo(ideal) < 0) {
            throw new InvalidFactException("A cadence has the maximum " + most + " and the ideal " + ideal
                    + "; the maximum must not be shorter than the ideal.");
        }
    }

    /** Whether there is one at all. */
    public boolean isNone() {
        return most.isZero();
    }
}

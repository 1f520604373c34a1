package dev.etiquette.model;

import java.time.Duration;

/**
 * How often to be in touch with somebody.
 *
 * @param every after which a sign of life is welcome
 * @param atMostEvery after which the relationship is going quiet; not shorter than the ideal
 */
public record Cadence(Duration every, Duration atMostEvery) {

    /** No cadence of one's own: that of the group or the platform holds. */
    public static final Cadence NONE = new Cadence(Duration.ZERO, Duration.ZERO);

    /** Refuses negative lengths and a maximum shorter than the ideal. */
    public Cadence {
        FieldChecks.notNegative("A cadence", "usual time (every)", every);
        FieldChecks.notNegative("A cadence", "longest time (atMostEvery)", atMostEvery);
        if (atMostEvery.compareTo(every) < 0) {
            throw new InvalidFactException(ModelMessage.LONGEST_TOO_SHORT.with("A cadence", atMostEvery, every));
        }
    }

    /** Whether there is one at all. */
    public boolean isNone() {
        return atMostEvery.isZero();
    }
}

package dev.etiquette.model;

import java.time.Duration;

/**
 * How often to be in touch with people of a group who have no cadence of their own.
 *
 * @param group as contacts name it, in small letters
 * @param every after which a sign of life is welcome
 * @param atMostEvery after which the relationship is going quiet
 * @param source of the figures
 */
public record GroupNorm(String group, Duration every, Duration atMostEvery, String source) {

    /** Checks every part. */
    public GroupNorm {
        FieldChecks.filled("A norm for a group", "name", group);
        String what = "The norm for the group \"" + group + "\"";
        FieldChecks.notNegative(what, "ideal", every);
        FieldChecks.notNegative(what, "maximum", atMostEvery);
        if (atMostEvery.compareTo(every) < 0) {
            throw new InvalidFactException(what + " has the maximum " + atMostEvery + " and the ideal " + every
                    + "; the maximum must not be shorter than the ideal.");
        }
        FieldChecks.present(what, "source", source);
    }
}

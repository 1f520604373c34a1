package dev.etiquette.model;

import java.time.Duration;

/**
 * How often to be in touch with people of a group who have no cadence of their own.
 *
 * @param group as contacts name it, in small letters
 * @param ideal after which a sign of life is welcome
 * @param most after which the relationship is going quiet
 * @param source of the figures
 */
public record GroupNorm(String group, Duration ideal, Duration most, String source) {

    /** Checks every part. */
    public GroupNorm {
        Check.filled("A norm for a group", "name", group);
        String what = "The norm for the group \"" + group + "\"";
        Check.notNegative(what, "ideal", ideal);
        Check.notNegative(what, "maximum", most);
        if (most.compareTo(ideal) < 0) {
            throw new InvalidFactException(what + " has the maximum " + most + " and the ideal " + ideal
                    + "; the maximum must not be shorter than the ideal.");
        }
        Check.present(what, "source", source);
    }
}

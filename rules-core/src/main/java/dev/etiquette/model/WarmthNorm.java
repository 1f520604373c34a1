package dev.etiquette.model;

import java.time.Duration;

/**
 * When a relationship is warm.
 *
 * @param platform where
 * @param people for whom: "everybody", or the groups and tags of whoever it is for, as the table of norms writes them
 * @param leastTurns how often each of the two must have spoken; from 1
 * @param within how long ago the last word may be
 * @param source of the figures
 */
public record WarmthNorm(
        Platform platform,
        String people,
        @FigureName(value = "warmth least turns", least = 1) int leastTurns,
        @FigureName("warmth within") Duration within,
        String source) {

    /** Checks every part. */
    public WarmthNorm {
        String what = FieldChecks.norm("warmth", platform);
        FieldChecks.filled(what, "people", people);
        FieldChecks.within(what, "least number of turns", leastTurns, 1, Integer.MAX_VALUE);
        FieldChecks.notNegative(what, "time (within)", within);
        FieldChecks.present(what, "source", source);
    }
}

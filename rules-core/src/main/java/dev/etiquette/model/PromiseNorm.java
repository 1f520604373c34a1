package dev.etiquette.model;

import java.time.Duration;

/**
 * By when a promise is to be kept.
 *
 * @param platform where it was given
 * @param people for whom: "everybody", or the groups and tags of whoever it is for, as the table of norms writes them
 * @param openFor how long to leave a promise that names no day
 * @param conditionFor how long to leave a promise that names no day and waits for something else
 * @param dueAfter how far into its day a promise is due, in waking hours
 * @param expireAfter how long after that it is still told of
 * @param source of the figures
 */
public record PromiseNorm(
        Platform platform,
        String people,
        @FigureName("promise without a day") Duration openFor,
        @FigureName("promise with a condition") Duration conditionFor,
        @FigureName("promise due") Duration dueAfter,
        @FigureName("promise expire") Duration expireAfter,
        String source) {

    /** Checks every part. */
    public PromiseNorm {
        String what = FieldChecks.norm("promise", platform);
        FieldChecks.filled(what, "people", people);
        FieldChecks.notNegative(what, "time without a day (openFor)", openFor);
        FieldChecks.notNegative(what, "time with a condition (conditionFor)", conditionFor);
        FieldChecks.notNegative(what, "due time (dueAfter)", dueAfter);
        FieldChecks.notNegative(what, "end (expireAfter)", expireAfter);
        FieldChecks.present(what, "source", source);
    }
}

package dev.etiquette.model;

import java.time.Duration;

/**
 * When to remind somebody of a question that they have not answered.
 *
 * @param platform where it was asked
 * @param people for whom: "everybody", or the groups and tags of whoever it is for, as the table of norms writes them
 * @param mostTimes how often at most; from 1
 * @param firstGap how long to wait after the question
 * @param nextGap how long to wait after a reminder
 * @param expireAfter how long after its time a reminder is still in place
 * @param source of the figures
 */
public record ReminderNorm(
        Platform platform,
        String people,
        @FigureName(value = "reminder times", least = 1) int mostTimes,
        @FigureName("reminder first gap") Duration firstGap,
        @FigureName("reminder next gap") Duration nextGap,
        @FigureName("reminder expire") Duration expireAfter,
        String source) {

    /** Checks every part. */
    public ReminderNorm {
        String what = FieldChecks.norm("reminder", platform);
        FieldChecks.filled(what, "people", people);
        FieldChecks.within(what, "number of times", mostTimes, 1, Integer.MAX_VALUE);
        FieldChecks.notNegative(what, "first gap", firstGap);
        FieldChecks.notNegative(what, "next gap", nextGap);
        FieldChecks.notNegative(what, "end (expireAfter)", expireAfter);
        FieldChecks.present(what, "source", source);
    }
}

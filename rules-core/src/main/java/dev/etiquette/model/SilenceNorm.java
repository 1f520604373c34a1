package dev.etiquette.model;

import java.time.Duration;

/**
 * How often one may write to somebody who does not answer.
 *
 * @param platform where
 * @param people for whom: "everybody", or the groups and tags of whoever it is for, as the table of norms writes them
 * @param mostTries how many messages in a row may stay unanswered; from 1
 * @param firstGap how long to wait after the first
 * @param nextGap how long to wait after each further one
 * @param rest how long to rest when all tries are used up, before one fresh start
 * @param source of the figures
 */
public record SilenceNorm(
        Platform platform,
        String people,
        @FigureName(value = "silence tries", least = 1) int mostTries,
        @FigureName("silence first gap") Duration firstGap,
        @FigureName("silence next gap") Duration nextGap,
        @FigureName("silence rest") Duration rest,
        String source) {

    /** Checks every part. */
    public SilenceNorm {
        String what = FieldChecks.norm("silence", platform);
        FieldChecks.filled(what, "people", people);
        FieldChecks.within(what, "number of tries", mostTries, 1, Integer.MAX_VALUE);
        FieldChecks.notNegative(what, "first gap", firstGap);
        FieldChecks.notNegative(what, "next gap", nextGap);
        FieldChecks.notNegative(what, "rest", rest);
        FieldChecks.present(what, "source", source);
    }
}

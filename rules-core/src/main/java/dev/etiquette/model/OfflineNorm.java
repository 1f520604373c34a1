package dev.etiquette.model;

import java.time.Duration;

/**
 * When a talk on a platform has grown so long or so private that it belongs elsewhere.
 *
 * @param platform where
 * @param people for whom: "everybody", or the groups and tags of whoever it is for, as the table of norms writes them
 * @param longTalk how many turns, of both together, make a long talk; from 1
 * @param deepTalk how many words, of both together, make a deep talk; from 1
 * @param window within which those turns are counted
 * @param failedTimes after how many times that did not suit a call is simpler; from 1
 * @param complaints after how many complaints of one person a call is kinder; from 1
 * @param fresh how long after the last word the advice still makes sense
 * @param source of the figures
 */
public record OfflineNorm(
        Platform platform,
        String people,
        @FigureName(value = "talk long", least = 1) int longTalk,
        @FigureName(value = "talk deep", least = 1) int deepTalk,
        @FigureName("talk within") Duration window,
        @FigureName(value = "talk failed times", least = 1) int failedTimes,
        @FigureName(value = "talk complaints", least = 1) int complaints,
        @FigureName("talk fresh") Duration fresh,
        String source) {

    /** Checks every part. */
    public OfflineNorm {
        String what = FieldChecks.norm("leaving the screen", platform);
        FieldChecks.filled(what, "people", people);
        FieldChecks.within(what, "length of a talk", longTalk, 1, Integer.MAX_VALUE);
        FieldChecks.within(what, "number of words", deepTalk, 1, Integer.MAX_VALUE);
        FieldChecks.notNegative(what, "window", window);
        FieldChecks.within(what, "number of failed times", failedTimes, 1, Integer.MAX_VALUE);
        FieldChecks.within(what, "number of complaints", complaints, 1, Integer.MAX_VALUE);
        FieldChecks.notNegative(what, "freshness (fresh)", fresh);
        FieldChecks.present(what, "source", source);
    }
}

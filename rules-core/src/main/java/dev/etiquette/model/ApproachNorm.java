package dev.etiquette.model;

import java.time.Duration;

/**
 * How people on a platform want to be approached.
 *
 * @param platform where
 * @param people for whom: "everybody", or the groups and tags of whoever it is for, as the table of norms writes them
 * @param step that comes first
 * @param mostAWeek how many may be approached in a week; from 0
 * @param commentsFirst how often the owner must have answered what a person posts before asking; 0 where a cold request is
 *     no offence
 * @param pending after which a request that nobody answered is pending too long
 * @param expireAfter after which such a request expires
 * @param source of the figures, and of the law where there is one
 */
public record ApproachNorm(
        Platform platform,
        String people,
        @FigureName(value = "approach step", ofPlace = true) Step step,

        @FigureName(value = "approach a week", ofPlace = true)
        int mostAWeek,

        @FigureName("approach comments") int commentsFirst,
        @FigureName("approach pending") Duration pending,
        @FigureName("approach expire") Duration expireAfter,
        String source) {

    /** What a platform calls its first step. */
    public enum Step {
        /** Both must agree. */
        CONNECT,
        /** One decides alone. */
        FOLLOW,
        /** A friend request. */
        BEFRIEND
    }

    /** Checks every part. */
    public ApproachNorm {
        String what = FieldChecks.norm("approaches", platform);
        FieldChecks.filled(what, "people", people);
        FieldChecks.present(what, "step", step);
        FieldChecks.within(what, "number a week", mostAWeek, 0, Integer.MAX_VALUE);
        FieldChecks.within(what, "number of answers before", commentsFirst, 0, Integer.MAX_VALUE);
        FieldChecks.notNegative(what, "time pending", pending);
        FieldChecks.notNegative(what, "time to expire (expireAfter)", expireAfter);
        FieldChecks.present(what, "source", source);
    }
}

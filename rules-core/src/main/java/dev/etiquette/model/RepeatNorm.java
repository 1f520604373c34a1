package dev.etiquette.model;

import java.time.Duration;

/**
 * How a platform wants an evergreen post to come round again.
 *
 * @param platform where
 * @param rest between two showings
 * @param mostTimes how often it may be shown in all, the first time included; from 1
 * @param pause after the owner's newest post there, so that nothing is shown again while the owner posts actively
 * @param lifetime after which the post is shown no more, counted from its first showing
 * @param manner in which it may be shown again
 * @param source of the figures, and of the law where the manner is one
 */
public record RepeatNorm(
        Platform platform,
        @FigureName("repeat rest") Duration rest,
        @FigureName(value = "repeat times", least = 1) int mostTimes,
        @FigureName("repeat pause") Duration pause,
        @FigureName("repeat end") Duration lifetime,
        @FigureName("repeat manner") Manner manner,
        String source) {

    /** In which way a platform lets a post come round again. */
    public enum Manner {
        /** The same text may be posted again. */
        SAME,
        /** One's own post may be boosted. */
        BOOST,
        /** Only in other words, or shared with a comment. */
        REWORD
    }

    /** Checks that every part is there. */
    public RepeatNorm {
        String what = FieldChecks.norm("repeats", platform);
        FieldChecks.notNegative(what, "rest", rest);
        FieldChecks.within(what, "number of times", mostTimes, 1, Integer.MAX_VALUE);
        FieldChecks.notNegative(what, "pause", pause);
        FieldChecks.notNegative(what, "lifetime", lifetime);
        FieldChecks.present(what, "manner", manner);
        FieldChecks.present(what, "source", source);
    }
}

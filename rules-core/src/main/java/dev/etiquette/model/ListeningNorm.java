package dev.etiquette.model;

import java.time.Duration;

/**
 * How much one may talk and how much one should listen.
 *
 * @param platform where
 * @param window over which words, turns and posts are counted
 * @param leastTurns with fewer turns than this in the window no share is taken; from 1
 * @param mostShare of the words of a talk that may be the owner's, in percent; from 0 to 100
 * @param leastPosts so many posts without a question, or without an answer to somebody else, are only broadcasting;
 *     from 1
 * @param smallTalkTurns so many turns of the owner with neither question nor point are small talk; from 1
 * @param fresh how long after it was written a post can still be answered
 * @param source of the figures
 */
public record ListeningNorm(
        Platform platform,
        @FigureName("listening window") Duration window,

        @FigureName(value = "listening least turns", least = 1)
        int leastTurns,

        @FigureName(value = "listening share", percent = true)
        int mostShare,

        @FigureName(value = "listening least posts", least = 1)
        int leastPosts,

        @FigureName(value = "listening small talk", least = 1)
        int smallTalkTurns,

        @FigureName("listening fresh") Duration fresh,
        String source) {

    /** Checks every part. */
    public ListeningNorm {
        String what = FieldChecks.norm("listening", platform);
        FieldChecks.notNegative(what, "window", window);
        FieldChecks.within(what, "least number of turns", leastTurns, 1, Integer.MAX_VALUE);
        FieldChecks.within(what, "share", mostShare, 0, 100);
        FieldChecks.within(what, "least number of posts", leastPosts, 1, Integer.MAX_VALUE);
        FieldChecks.within(what, "number of turns of small talk", smallTalkTurns, 1, Integer.MAX_VALUE);
        FieldChecks.notNegative(what, "freshness (fresh)", fresh);
        FieldChecks.present(what, "source", source);
    }
}

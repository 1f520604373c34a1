package dev.etiquette.model;

import java.time.Duration;

/**
 * How much selling people bear on a platform.
 *
 * @param platform where
 * @param window over which posts are counted
 * @param leastPosts with fewer posts than this in the window no share is taken; from 1
 * @param mostShare of posts that may sell, in percent; from 0 to 100
 * @param leastTurns how often somebody must have spoken before a private message may sell to them; from 0
 * @param source of the figures
 */
public record SellingNorm(
        Platform platform,
        @FigureName("selling window") Duration window,

        @FigureName(value = "selling least posts", least = 1)
        int leastPosts,

        @FigureName(value = "selling share", percent = true) int mostShare,
        @FigureName("selling least turns") int leastTurns,
        String source) {

    /** Checks every part. */
    public SellingNorm {
        String what = FieldChecks.norm("selling", platform);
        FieldChecks.notNegative(what, "window", window);
        FieldChecks.within(what, "least number of posts", leastPosts, 1, Integer.MAX_VALUE);
        FieldChecks.within(what, "share", mostShare, 0, 100);
        FieldChecks.within(what, "least number of turns", leastTurns, 0, Integer.MAX_VALUE);
        FieldChecks.present(what, "source", source);
    }
}

package dev.etiquette.model;

import java.time.Duration;

/**
 * How people on a platform want to be approached.
 *
 * @param platform where
 * @param step that comes first
 * @param mostAWeek how many may be approached in a week; from 0
 * @param warmUp how often the owner must have answered what a person posts before asking; 0 where a cold request is
 *     no offence
 * @param pending after which a request that nobody answered is pending too long
 * @param letGo after which such a request is let go
 * @param source of the figures, and of the law where there is one
 */
public record ApproachNorm(
        Platform platform,
        @Figure("approach step") Step step,
        @Figure("approach a week") int mostAWeek,
        @Figure("approach warm up") int warmUp,
        @Figure("approach pending") Duration pending,
        @Figure("approach let go") Duration letGo,
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
        Check.present("A norm for approaches", "platform", platform);
        String what = "The norm for approaches on " + platform;
        Check.present(what, "step", step);
        Check.within(what, "number a week", mostAWeek, 0, Integer.MAX_VALUE);
        Check.within(what, "number of answers before", warmUp, 0, Integer.MAX_VALUE);
        Check.notNegative(what, "time pending", pending);
        Check.notNegative(what, "time to let go", letGo);
        Check.present(what, "source", source);
    }
}

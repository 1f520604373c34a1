package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * A rested post that the owner has not set aside: it waits for its turn.
 *
 * @param ready the post
 * @param post the same, with how often it was shown
 * @param platform where
 * @param shownAt when it was shown last
 * @param lastShown the same with its weekday, in the owner's zone
 * @param betterAt the first moment on another weekday and at another time of the day than last, in the owner's waking
 *     hours
 */
public record QueuedPost(
        RepeatablePost ready,
        EvergreenPost post,
        Platform platform,
        Instant shownAt,
        String lastShown,
        Instant betterAt)
        implements Signal {}

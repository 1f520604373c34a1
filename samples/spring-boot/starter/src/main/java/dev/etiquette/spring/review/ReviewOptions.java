package dev.etiquette.spring.review;

import java.time.Duration;
import java.util.Objects;

/**
 * How a {@link ReviewScheduler} works.
 *
 * @param enabled whether it does
 * @param threads how many owners at once; at least 1
 * @param poll longest sleep; longer than zero
 * @param retryAfter when an owner whose review has failed is tried again; longer than zero
 */
public record ReviewOptions(boolean enabled, int threads, Duration poll, Duration retryAfter) {

    /** Refuses what would never sleep, or never work. */
    public ReviewOptions {
        Objects.requireNonNull(poll, "poll");
        Objects.requireNonNull(retryAfter, "retryAfter");
        if (threads < 1 || poll.isZero() || poll.isNegative() || retryAfter.isZero() || retryAfter.isNegative()) {
            throw new IllegalArgumentException("Reviews with " + threads + " threads, a poll of " + poll + " and "
                    + retryAfter + " until the next try; expected at least one thread, and times longer than zero.");
        }
    }
}

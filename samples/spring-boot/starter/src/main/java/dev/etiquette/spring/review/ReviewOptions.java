package dev.etiquette.spring.review;

import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How owners are looked at when advice for them becomes another one. Needs a bean of the type SituationStore.
 *
 * @param enabled whether this instance does it
 * @param threads how many owners at once; at least 1
 * @param poll longest sleep: after it, the store is asked again who is due, as other instances may have changed that
 * @param retryAfter when an owner whose review has failed is tried again
 */
public record ReviewOptions(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1") int threads,
        @DefaultValue("1m") Duration poll,
        @DefaultValue("10m") Duration retryAfter) {

    /** Refuses what would never sleep, or never work. */
    public ReviewOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("etiquette.review.threads is " + threads + "; it must be 1 or more.");
        }
        longerThanZero("etiquette.review.poll", poll);
        longerThanZero("etiquette.review.retry-after", retryAfter);
    }

    private static void longerThanZero(String name, Duration value) {
        Objects.requireNonNull(value, name);
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be longer than zero.");
        }
    }
}

package dev.etiquette.engine;

import java.time.Duration;

/**
 * What one evaluation may use up before it is stopped.
 *
 * @param steps attempts to join facts; the base, to which {@code stepsPerFact} are added for each fact
 * @param stepsPerFact attempts more for each fact that is given
 * @param derived facts that rules may add; likewise the base
 * @param time of the wall clock
 */
public record Limits(long steps, long stepsPerFact, long derived, Duration time) {

    /**
     * Enough for a hundred thousand facts and a book of a few hundred rules; little enough that a rule which joins
     * everything with everything is stopped within a second and within half a gigabyte.
     */
    public static final Limits USUAL = new Limits(1_000_000, 30, 200_000, Duration.ofSeconds(30));
}

package dev.etiquette.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * How far a walk through time has come.
 *
 * @param begins where it begins, included
 * @param reached the moment that was evaluated last
 * @param ends where it is to end, excluded
 * @param evaluations so far, at least 1
 * @param changes how many of them showed something that the one before did not
 */
public record ReviewProgress(Instant begins, Instant reached, Instant ends, int evaluations, int changes) {

    /** Refuses what is missing. */
    public ReviewProgress {
        Objects.requireNonNull(begins, "begins");
        Objects.requireNonNull(reached, "reached");
        Objects.requireNonNull(ends, "ends");
    }

    /** Which part of the time is behind, from 0 to 1. */
    public double share() {
        long all = Duration.between(begins, ends).toSeconds();
        return all <= 0 ? 1 : Math.min(1, Duration.between(begins, reached).toSeconds() / (double) all);
    }
}

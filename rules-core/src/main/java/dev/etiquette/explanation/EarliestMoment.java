package dev.etiquette.explanation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When time alone makes something so, if nothing else happens.
 *
 * @param moment the earliest such moment; empty when there is none up to {@code lookedUntil}
 * @param lookedUntil up to which moment was looked, that moment included
 * @param evaluations how many evaluations that took
 */
public record EarliestMoment(Optional<Instant> moment, Instant lookedUntil, int evaluations) {

    /** Refuses what is missing. */
    public EarliestMoment {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(lookedUntil, "lookedUntil");
    }
}

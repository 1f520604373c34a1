package dev.etiquette.spring.review;

import java.time.Instant;
import java.time.InstantSource;

/** Goes when it is set. */
final class HandClock implements InstantSource {

    private volatile Instant now;

    HandClock(Instant now) {
        this.now = now;
    }

    void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }
}

package dev.etiquette.scenario;

import java.time.Instant;
import java.time.ZoneId;

/** Computes moments in the order of their steps. */
final class Timeline {

    private final Instant now;
    private final ZoneId zone;
    private Instant before;

    Timeline(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        this.before = now;
    }

    Instant of(ScenarioInstant moment) {
        before = moment.settle(now, before, zone);
        return before;
    }
}

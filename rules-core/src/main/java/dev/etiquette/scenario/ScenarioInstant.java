package dev.etiquette.scenario;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A moment as a scenario tells it. One that is told from another one ("3 hours ago") is settled when advice is first
 * asked for, and stays what it is then.
 */
final class ScenarioInstant {

    /** How a moment follows from what else is known. */
    @FunctionalInterface
    interface Rule {

        /**
         * The moment.
         *
         * @param now for which advice is asked
         * @param before the moment that was told before this one; that of the question when none was
         * @param zone of the owner
         */
        Instant at(Instant now, Instant before, ZoneId zone);
    }

    private final Rule rule;
    private @Nullable Instant settled;

    ScenarioInstant(Rule rule) {
        this.rule = rule;
    }

    /** The moment itself, settled now if it was not before. */
    Instant settle(Instant now, Instant before, ZoneId zone) {
        Instant known = settled;
        if (known == null) {
            known = rule.at(now, before, zone);
            settled = known;
        }
        return known;
    }
}

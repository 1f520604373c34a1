package dev.etiquette.scenario;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A moment of a scenario. A relative one ("3 hours ago") is computed when the scenario first asks for advice, and does not
 * change after that.
 */
final class ScenarioInstant {

    /** Computes a moment. */
    @FunctionalInterface
    interface Rule {

        /**
         * The moment.
         *
         * @param now the moment of the advice
         * @param before the moment of the step before; {@code now} when there is none
         * @param zone of the owner
         */
        Instant at(Instant now, Instant before, ZoneId zone);
    }

    private final Rule rule;
    private @Nullable Instant settled;

    ScenarioInstant(Rule rule) {
        this.rule = rule;
    }

    /** The moment itself; computed by the first call. */
    Instant settle(Instant now, Instant before, ZoneId zone) {
        Instant known = settled;
        if (known == null) {
            known = rule.at(now, before, zone);
            settled = known;
        }
        return known;
    }
}

package dev.etiquette.scenario;

import java.time.Duration;

/** Limits what the scenarios of one folder may do together. Not for use by several threads. */
final class ScenarioBudget {

    /** Far more than any sensible folder of scenarios has. */
    private static final int MOST_FACTS = 200_000;

    private static final int MOST_STEPS = 200_000;

    /** One scenario of a few facts takes some hundredths of a second. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final long started = System.nanoTime();
    private int facts;
    private int steps;

    void fact() {
        if (++facts > MOST_FACTS) {
            throw new InvalidStepException(ScenarioMessage.TOO_MANY_FACTS.with(MOST_FACTS));
        }
    }

    void step() {
        if (++steps > MOST_STEPS) {
            throw new InvalidStepException(ScenarioMessage.TOO_MANY_STEPS.with(MOST_STEPS));
        }
        time();
    }

    /** Checks the time; for work that no step does. */
    void time() {
        if (System.nanoTime() - started > LONGEST.toNanos()) {
            throw new InvalidStepException(ScenarioMessage.TOO_SLOW.with(LONGEST.toMinutes()));
        }
    }
}

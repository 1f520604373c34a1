package dev.etiquette.scenario;

import java.time.Duration;

/** How much the scenarios of one folder may do in all, whoever wrote them. Not for use by several threads. */
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
            throw used("tell more than " + MOST_FACTS + " facts");
        }
    }

    void step() {
        if (++steps > MOST_STEPS) {
            throw used("have more than " + MOST_STEPS + " steps");
        }
        time();
    }

    /** Asked wherever work is done that no step does. */
    void time() {
        if (System.nanoTime() - started > LONGEST.toNanos()) {
            throw used("take longer than " + LONGEST.toMinutes() + " minutes");
        }
    }

    private static InvalidStepException used(String what) {
        return new InvalidStepException("The scenarios " + what + " in all; that is more than they may.");
    }
}

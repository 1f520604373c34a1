package dev.etiquette.engine;

import java.time.ZoneId;

/**
 * What one evaluation counts and reads: its clock, and how much it has used up. Not for use by several threads.
 *
 * <p>Shared closures hold nothing of an evaluation; they are handed this.
 */
public final class Run {

    /** The wall clock is looked at once in so many steps. */
    private static final int STEPS_PER_LOOK = 1024;

    private final Clock clock;
    private final ZoneId zone;
    private final long mostSteps;
    private final long mostDerived;
    private final Limits limits;
    private final long started = System.nanoTime();
    private final long[] stepsAt;
    private long steps;
    private long derived;

    Run(Clock clock, ZoneId zone, Limits limits, int facts, int counters) {
        this.clock = clock;
        this.zone = zone;
        this.limits = limits;
        this.mostSteps = limits.steps() + limits.stepsPerFact() * facts;
        this.mostDerived = limits.derived() + limits.stepsPerFact() * facts;
        this.stepsAt = new long[counters];
    }

    /** The only way to the time. */
    public Clock clock() {
        return clock;
    }

    /** The zone in which texts write moments. */
    ZoneId zone() {
        return zone;
    }

    /** Counts one attempt to join facts; always true, or the evaluation ends here. */
    boolean step(int counter) {
        stepsAt[counter]++;
        if (++steps > mostSteps) {
            throw new Exhausted("tried " + mostSteps + " combinations of facts");
        }
        if (steps % STEPS_PER_LOOK == 0) {
            look();
        }
        return true;
    }

    /** Counts one fact that a rule adds. */
    void derived() {
        if (++derived > mostDerived) {
            throw new Exhausted("derived " + mostDerived + " facts");
        }
        look();
    }

    private void look() {
        if (System.nanoTime() - started > limits.time().toNanos()) {
            throw new Exhausted("took " + limits.time().toSeconds() + " seconds");
        }
    }

    /** How many attempts to join facts were made. */
    long steps() {
        return steps;
    }

    /** The counter at which most steps were made. */
    int busiest() {
        int busiest = 0;
        for (int i = 1; i < stepsAt.length; i++) {
            if (stepsAt[i] > stepsAt[busiest]) {
                busiest = i;
            }
        }
        return busiest;
    }

    /** Ends an evaluation that has used up what it may. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted(String what) {
            super(what, null, false, false);
        }
    }
}

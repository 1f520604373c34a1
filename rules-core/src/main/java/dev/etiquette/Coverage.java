package dev.etiquette;

import dev.etiquette.explain.CoverageRecorder;
import dev.etiquette.report.CoverageGoal;
import java.util.List;
import java.util.SortedSet;

/**
 * Which conditions of which rules came out true, and which false, over any number of evaluations. Not for use by several
 * threads.
 *
 * <p>What counts: every comparison in a condition, once it was reached from the left; {@code not} and {@code exists} as a
 * whole; a condition that compares nothing, which is true where such a fact is there and false where none is; and an
 * {@code accumulate} for a least or a greatest, which is false where there are no facts. Each must be seen both ways. Not
 * asked for is what can come out in one way only: the owner and the moment are always there, what binds a name compares
 * nothing, and where a rule has found a least of some facts it finds a greatest of the same facts as well.
 */
public final class Coverage {

    private final CoverageRecorder recorder;

    Coverage(CoverageRecorder recorder) {
        this.recorder = recorder;
    }

    CoverageRecorder recorder() {
        return recorder;
    }

    /** Everything that is asked for, by file and line. */
    public List<CoverageGoal> goals() {
        return recorder.goals();
    }

    /** The ids of the rules that held in at least one evaluation. */
    public SortedSet<String> fired() {
        return recorder.fired();
    }

    /** The ids of the rules that did not hold in at least one evaluation. */
    public SortedSet<String> notFired() {
        return recorder.notFired();
    }
}

package dev.etiquette.scenario;

/** How much the scenarios of one folder may do in all, whoever wrote them. Not for use by several threads. */
final class Budget {

    /** More than any sensible folder of scenarios; a run then ends within minutes, whatever stands in them. */
    private static final int MOST_FACTS = 200_000;

    private static final int MOST_STEPS = 200_000;

    private int facts;
    private int steps;

    void fact() {
        if (++facts > MOST_FACTS) {
            throw new PuzzledException(
                    "The scenarios tell more than " + MOST_FACTS + " facts in all; that is more than they may.");
        }
    }

    void step() {
        if (++steps > MOST_STEPS) {
            throw new PuzzledException(
                    "The scenarios have more than " + MOST_STEPS + " steps in all; that is more than they may.");
        }
    }
}

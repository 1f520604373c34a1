package dev.etiquette;

/**
 * How many made-up inputs a test tries. A build tries as many as its time allows; {@code -Drepetitions=10} ten times as
 * many, of which the first are those of the build.
 */
public final class Repetitions {

    private static final int TIMES = Integer.getInteger("repetitions", 1);

    private Repetitions() {}

    /**
     * The number to try.
     *
     * @param usual as many as a build tries
     */
    public static int of(int usual) {
        return Math.multiplyExact(usual, TIMES);
    }
}

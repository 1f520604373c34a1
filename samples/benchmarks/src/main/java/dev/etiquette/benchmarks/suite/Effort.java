package dev.etiquette.benchmarks.suite;

import java.time.Duration;
import java.util.List;

/** How much time is taken. */
enum Effort {
    /** Seconds: whether everything runs and every answer is right. Its figures say nothing. */
    TRIAL(List.of(17), 1, 1, 50),
    /** Three or four minutes on two quiet cores. */
    QUICK(List.of(17, 1_000, 11_000), 4, 2, 400),
    /** As long as it takes. */
    FULL(List.of(17, 1_000, 11_000, 110_000, 1_100_000), 10, 7, 2_000);

    private final List<Integer> sizes;
    private final int warmups;
    private final int iterations;
    private final int iterationMillis;

    Effort(List<Integer> sizes, int warmups, int iterations, int iterationMillis) {
        this.sizes = sizes;
        this.warmups = warmups;
        this.iterations = iterations;
        this.iterationMillis = iterationMillis;
    }

    /** The owners, by how many facts they have. */
    List<Integer> sizes() {
        return sizes;
    }

    /** The same as parameters. */
    String[] sizesAsText() {
        return sizes.stream().map(String::valueOf).toArray(String[]::new);
    }

    /** How many threads ask at once. */
    List<Integer> threads() {
        return this == FULL ? List.of(1, 2, 4, 8) : List.of(1, 2);
    }

    /** Of the usual size of a shape, so much is looked at first. */
    double portion() {
        return switch (this) {
            case TRIAL -> 0.005;
            case QUICK -> 0.05;
            case FULL -> 1;
        };
    }

    /** How often something is timed that is timed in this process. */
    int rounds() {
        return switch (this) {
            case TRIAL -> 1;
            case QUICK -> 3;
            case FULL -> 5;
        };
    }

    /** An owner who is asked for in this process. */
    int largeOwner() {
        return this == TRIAL ? 100 : this == QUICK ? 1_000 : 11_000;
    }

    /** Books by their numbers of rules, that of the standard book first. */
    List<Integer> books(int standard) {
        return this == TRIAL ? List.of(standard, standard + 30) : List.of(standard, 300, 1_000);
    }

    /** The facts of a session. */
    int sessionFacts() {
        return this == TRIAL ? 40 : this == QUICK ? 1_000 : 11_000;
    }

    /** Messages before those that are timed. */
    int sessionWarmup() {
        return this == TRIAL ? 24 : 100;
    }

    /** Messages of a day in a session, where one of them takes that long. */
    int events(long microsEach) {
        return LivingSession.affordable(
                switch (this) {
                    case TRIAL -> Duration.ofMillis(100);
                    case QUICK -> Duration.ofSeconds(8);
                    case FULL -> Duration.ofMinutes(10);
                },
                microsEach);
    }

    int warmups() {
        return warmups;
    }

    int iterations() {
        return iterations;
    }

    int iterationMillis() {
        return iterationMillis;
    }

    /** The heap of a process that is measured. */
    String heap() {
        return this == FULL ? "8g" : "2g";
    }
}

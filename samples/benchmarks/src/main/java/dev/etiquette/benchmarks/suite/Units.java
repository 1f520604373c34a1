package dev.etiquette.benchmarks.suite;

import java.util.Locale;

/** How figures are named. */
final class Units {

    static final String MICROS = "µs of processor time a fact";
    static final String BYTES = "bytes allocated a fact";

    private Units() {}

    /** "11,000 facts". */
    static String facts(int count) {
        return String.format(Locale.ROOT, "%,d facts", count);
    }

    /** The number in it. */
    static int count(String facts) {
        return Integer.parseInt(facts.replaceAll("\\D", ""));
    }
}

package dev.etiquette.benchmarks.suite;

import java.util.List;

/** Something that a run measures. */
interface Measure {

    /** The name by which it is asked for, in small letters. */
    String name();

    /** What it measures, in a sentence or two for the page of figures. */
    String story();

    /** Measures it. Throws when an answer is wrong, as figures of wrong answers say nothing. */
    List<Measured> measure(Effort effort, JmhRun jmh) throws Exception;
}

package dev.etiquette.benchmarks.contest;

/** Somebody who answers by the sixteen rules. Made once, and then asked again and again by one thread. */
@FunctionalInterface
public interface Contender {

    /** All that there is to say; nothing is kept from one question to the next. */
    Answer answer(Rows rows);
}

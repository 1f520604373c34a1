package dev.etiquette.benchmarks.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Whom a benchmark asks for in turn: many small owners, as one of them would be all that the processor knows, or one that is
 * large.
 *
 * @param <T> what is asked of each
 */
final class Owners<T> {

    /** So many facts are enough for one to stand for all. */
    private static final int ENOUGH_FACTS = 3_400;

    private final List<T> all = new ArrayList<>();
    private int next;

    /** Makes them, each of another seed. */
    void fill(int facts, LongFunction<T> maker) {
        for (int i = 0; i < Math.max(1, ENOUGH_FACTS / facts); i++) {
            all.add(maker.apply(11 + i));
        }
    }

    /** Shows each of them once. */
    void each(Consumer<T> action) {
        all.forEach(action);
    }

    /** The next one; after the last one the first. */
    T next() {
        next = next + 1 == all.size() ? 0 : next + 1;
        return all.get(next);
    }
}

package dev.etiquette.engine;

import dev.etiquette.language.Condition.Function;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * Makes one value of many, exactly: sums are of whole numbers and saturate, and the order of facts does not matter.
 */
@SuppressWarnings("serial") // Drools' interface can be written out; a network never is.
final class ExactAccumulator implements AccumulateFunction<ExactAccumulator.State> {

    private final Function function;

    ExactAccumulator(Function function) {
        this.function = function;
    }

    /** The values so far, each with how often it is there, so that values can also be taken away. */
    static final class State implements Serializable {
        private static final long serialVersionUID = 1L;

        private final transient TreeMap<Comparable<Object>, Integer> values = new TreeMap<>(Comparator.naturalOrder());
        private long count;
        private BigInteger sum = BigInteger.ZERO;
    }

    @Override
    public State createContext() {
        return new State();
    }

    @Override
    public void init(State state) {
        state.values.clear();
        state.count = 0;
        state.sum = BigInteger.ZERO;
    }

    @Override
    @SuppressWarnings("unchecked") // The checker lets only ordered values come to a least or a greatest.
    public void accumulate(State state, Object value) {
        switch (function) {
            case COUNT -> state.count++;
            case SUM -> state.sum = state.sum.add(BigInteger.valueOf((Long) value));
            default -> state.values.merge((Comparable<Object>) value, 1, Integer::sum);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // As above.
    public void reverse(State state, Object value) {
        switch (function) {
            case COUNT -> state.count--;
            case SUM -> state.sum = state.sum.subtract(BigInteger.valueOf((Long) value));
            default ->
                state.values.computeIfPresent(
                        (Comparable<Object>) value, (key, times) -> times == 1 ? null : times - 1);
        }
    }

    @Override
    public @Nullable Object getResult(State state) {
        return switch (function) {
            case COUNT -> state.count;
            case SUM -> saturated(state.sum);
            case MIN -> state.values.isEmpty() ? null : state.values.firstKey();
            case MAX -> state.values.isEmpty() ? null : state.values.lastKey();
        };
    }

    private static long saturated(BigInteger sum) {
        return sum.bitLength() < Long.SIZE ? sum.longValue() : sum.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return Object.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("A network is not written; it is translated again.");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("A network is not read; it is translated again.");
    }
}

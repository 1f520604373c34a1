package dev.etiquette.engine;

import dev.etiquette.language.Condition.Function;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.math.BigInteger;
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

    /** What the values so far come to. */
    static final class State implements Serializable {
        private static final long serialVersionUID = 1L;

        private transient @Nullable Comparable<Object> utmost;
        private long count;
        private BigInteger sum = BigInteger.ZERO;
    }

    @Override
    public State createContext() {
        return new State();
    }

    @Override
    public void init(State state) {
        state.utmost = null;
        state.count = 0;
        state.sum = BigInteger.ZERO;
    }

    @Override
    @SuppressWarnings("unchecked") // The checker lets only ordered values come to a least or a greatest.
    public void accumulate(State state, Object value) {
        switch (function) {
            case COUNT -> state.count++;
            case SUM -> state.sum = state.sum.add(BigInteger.valueOf((Long) value));
            default -> {
                Comparable<Object> given = (Comparable<Object>) value;
                if (state.utmost == null || isFurther(given.compareTo(state.utmost))) {
                    state.utmost = given;
                }
            }
        }
    }

    private boolean isFurther(int compared) {
        return function == Function.MAX ? compared > 0 : compared < 0;
    }

    /** Nothing is taken away while rules are asked; should an engine want to, it adds up anew. */
    @Override
    public void reverse(State state, Object value) {
        throw new UnsupportedOperationException("Values are not taken away one by one.");
    }

    @Override
    public @Nullable Object getResult(State state) {
        return switch (function) {
            case COUNT -> state.count;
            case SUM -> saturated(state.sum);
            case MIN, MAX -> state.utmost;
        };
    }

    private static long saturated(BigInteger sum) {
        return sum.bitLength() < Long.SIZE ? sum.longValue() : sum.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    @Override
    public boolean supportsReverse() {
        return false;
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

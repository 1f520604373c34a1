package dev.etiquette.analysis;

import dev.etiquette.advice.Action;
import dev.etiquette.language.Operator;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The values that something can have, so far as comparisons with plain values tell. */
sealed interface ValueDomain {

    /** Of a list of numbers that lie further apart, only the least and the greatest count. */
    int WIDEST = 10_000;

    /** Those that both allow. */
    ValueDomain and(ValueDomain other);

    /** The same without these values. */
    ValueDomain without(Set<Object> values);

    /** Whether nothing is left. */
    boolean isEmpty();

    /** Whether all that this allows is allowed by the other one. */
    default boolean within(ValueDomain other) {
        return and(other).equals(this);
    }

    /** What a comparison with a value allows; nothing when not enough is known of such values. */
    static Optional<ValueDomain> of(Operator operator, Object value) {
        if (value instanceof Long number) {
            return Optional.of(Range.of(operator, number));
        } else if (value instanceof Duration length) {
            return Optional.of(Range.of(operator, length.toSeconds()));
        } else if (operator == Operator.EQUAL) {
            return Optional.of(new OneOf(Set.of(value)));
        } else if (operator != Operator.UNEQUAL) {
            return Optional.empty();
        } else if (value instanceof Action) {
            return Optional.of(new AllBut(Set.of(value)));
        } else if (value instanceof Boolean truth) {
            return Optional.of(new OneOf(Set.of(!truth)));
        } else if (value instanceof Enum<?> choice) {
            Set<Object> others =
                    new HashSet<>(Arrays.asList(choice.getDeclaringClass().getEnumConstants()));
            others.remove(choice);
            return Optional.of(new OneOf(others));
        }
        return Optional.empty();
    }

    /** What a list of values allows. */
    static ValueDomain in(List<Object> values) {
        if (!values.isEmpty() && values.stream().allMatch(Long.class::isInstance)) {
            Set<Long> numbers = values.stream().map(Long.class::cast).collect(Collectors.toSet());
            long least = Collections.min(numbers);
            long most = Collections.max(numbers);
            Set<Long> without = most - least > WIDEST
                    ? Set.of()
                    : LongStream.rangeClosed(least, most)
                            .boxed()
                            .filter(number -> !numbers.contains(number))
                            .collect(Collectors.toSet());
            return new Range(least, most, without);
        }
        return new OneOf(Set.copyOf(values));
    }

    /** Whole numbers from a least to a greatest, both included, but for a few. */
    record Range(long least, long most, Set<Long> without) implements ValueDomain {

        static Range of(Operator operator, long value) {
            long least = Long.MIN_VALUE;
            long most = Long.MAX_VALUE;
            return switch (operator) {
                case EQUAL -> new Range(value, value, Set.of());
                case UNEQUAL -> new Range(least, most, Set.of(value));
                case LESS -> new Range(least, value - 1, Set.of());
                case AT_MOST -> new Range(least, value, Set.of());
                case MORE -> new Range(value + 1, most, Set.of());
                case AT_LEAST -> new Range(value, most, Set.of());
            };
        }

        @Override
        public ValueDomain and(ValueDomain other) {
            if (!(other instanceof Range range)) {
                return this;
            }
            long from = Math.max(least, range.least);
            long to = Math.min(most, range.most);
            Set<Long> out = new HashSet<>(without);
            out.addAll(range.without);
            while (out.contains(from) && from <= to) {
                from++;
            }
            while (out.contains(to) && from <= to) {
                to--;
            }
            long first = from;
            long last = to;
            out.removeIf(value -> value < first || value > last);
            return new Range(from, to, Set.copyOf(out));
        }

        @Override
        public ValueDomain without(Set<Object> values) {
            Set<Long> numbers = new HashSet<>();
            for (Object value : values) {
                if (value instanceof Long number) {
                    numbers.add(number);
                }
            }
            return and(new Range(Long.MIN_VALUE, Long.MAX_VALUE, Set.copyOf(numbers)));
        }

        @Override
        public boolean isEmpty() {
            return least > most;
        }
    }

    /** One of these. */
    record OneOf(Set<Object> values) implements ValueDomain {

        @Override
        public ValueDomain and(ValueDomain other) {
            if (other instanceof AllBut allBut) {
                return without(allBut.values);
            }
            if (!(other instanceof OneOf oneOf)) {
                return this;
            }
            Set<Object> both = new HashSet<>(values);
            both.retainAll(oneOf.values);
            return new OneOf(both);
        }

        @Override
        public ValueDomain without(Set<Object> others) {
            Set<Object> rest = new HashSet<>(values);
            rest.removeAll(others);
            return new OneOf(rest);
        }

        @Override
        public boolean isEmpty() {
            return values.isEmpty();
        }
    }

    /** Any value but these, where nobody can list all that there are. */
    record AllBut(Set<Object> values) implements ValueDomain {

        @Override
        public ValueDomain and(ValueDomain other) {
            if (other instanceof AllBut allBut) {
                return without(allBut.values);
            }
            return other instanceof OneOf oneOf ? oneOf.without(values) : this;
        }

        @Override
        public ValueDomain without(Set<Object> others) {
            Set<Object> all = new HashSet<>(values);
            all.addAll(others);
            return new AllBut(all);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}

package dev.etiquette.engine;

import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Term;
import dev.etiquette.vocabulary.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A test that does not read the time, as a closure: what is asked of the values of two terms.
 *
 * @param left the one
 * @param right the other
 * @param test of the two values
 */
record CompiledConstraint(CompiledTerm left, CompiledTerm right, BiPredicate<Object, Object> test)
        implements Predicate<Object[]> {

    private static final CompiledTerm NONE = new CompiledTerm.ConstantTerm("");

    /**
     * A closure for that test.
     *
     * @param slotOf gives the slot in which the fact of a number stands
     */
    static CompiledConstraint of(Constraint test, IntUnaryOperator slotOf, CompiledTerm.RunSource runs) {
        if (test instanceof Constraint.In among) {
            Set<Object> values = new HashSet<>();
            among.values().forEach(value -> values.add(value.value()));
            return new CompiledConstraint(
                    CompiledTerm.of(among.left(), slotOf, runs), NONE, (value, none) -> values.contains(value));
        }
        if (test instanceof Constraint.Contains contains) {
            boolean wanted = contains.wanted();
            return new CompiledConstraint(
                    CompiledTerm.of(contains.set(), slotOf, runs),
                    CompiledTerm.of(contains.value(), slotOf, runs),
                    (set, value) -> ((Set<?>) set).contains(value) == wanted);
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        return new CompiledConstraint(
                CompiledTerm.of(compare.left(), slotOf, runs),
                CompiledTerm.of(compare.right(), slotOf, runs),
                comparing(compare));
    }

    private static BiPredicate<Object, Object> comparing(Constraint.Compare compare) {
        Operator operator = compare.operator();
        if (operator == Operator.EQUAL && compare.right() instanceof Term.Constant constant) {
            Object value = constant.value();
            return (left, right) -> left.equals(value);
        } else if (!operator.orders()) {
            boolean wanted = operator == Operator.EQUAL;
            return (left, right) -> left.equals(right) == wanted;
        }
        Type type = compare.left().type();
        if (type.equals(Type.NUMBER)) {
            return (left, right) -> operator.holds(Long.compare((Long) left, (Long) right));
        } else if (type.equals(Type.MOMENT)) {
            return (left, right) -> operator.holds(((Instant) left).compareTo((Instant) right));
        }
        return (left, right) -> operator.holds(((Duration) left).compareTo((Duration) right));
    }

    @Override
    public boolean test(Object[] slots) {
        return test.test(left.of(slots), right.of(slots));
    }

    /** The same of the first two slots. */
    boolean test(Object first, @Nullable Object second) {
        return test.test(left.of(first, second), right.of(first, second));
    }
}

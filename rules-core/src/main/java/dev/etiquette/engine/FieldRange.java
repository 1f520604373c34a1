package dev.etiquette.engine;

import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Tests that ask of one field what comes first, later than this or at most that, together: where facts are sorted by the field,
 * all that pass stand side by side, and are found by halving. Immutable.
 */
final class FieldRange {

    private final String name;
    private final CompiledTerm field;
    private final List<RangeEnd> bounds;
    private final List<Constraint> tests;

    /**
     * One end of it.
     *
     * @param operator how the field compares with that end
     * @param end the value, which is not read from the fact itself
     */
    private record RangeEnd(Operator operator, CompiledTerm end) {}

    private FieldRange(String name, CompiledTerm field, List<RangeEnd> bounds, List<Constraint> tests) {
        this.name = name;
        this.field = field;
        this.bounds = bounds;
        this.tests = tests;
    }

    /**
     * The range of the first field that is asked so; none where no field is.
     *
     * @param own the number of the fact whose fields they are; it stands in slot 0
     * @param slotOf gives the slot in which the fact of a number stands
     * @param nameOf gives what facts are called
     */
    static Optional<FieldRange> of(
            List<Constraint> tests, int own, IntUnaryOperator slotOf, IntFunction<String> nameOf) {
        String name = "";
        Optional<CompiledTerm> field = Optional.empty();
        List<RangeEnd> bounds = new ArrayList<>();
        List<Constraint> taken = new ArrayList<>();
        for (Constraint test : tests) {
            if (!(test instanceof Constraint.Compare compare)
                    || !compare.operator().orders()) {
                continue;
            }
            boolean left = isField(compare.left(), own);
            Term asked = left ? compare.left() : compare.right();
            Term end = left ? compare.right() : compare.left();
            boolean mine = isField(asked, own) && !end.facts().contains(own);
            if (!mine || !name.isEmpty() && !name.equals(asked.canonical(nameOf))) {
                continue;
            }
            name = asked.canonical(nameOf);
            field = Optional.of(CompiledTerm.of(asked, slotOf, ConstraintTranslator.NO_TEXTS));
            Operator operator = left ? compare.operator() : compare.operator().mirrored();
            bounds.add(new RangeEnd(operator, CompiledTerm.of(end, slotOf, ConstraintTranslator.NO_TEXTS)));
            taken.add(test);
        }
        String asked = name;
        return field.map(each -> new FieldRange(asked, each, List.copyOf(bounds), List.copyOf(taken)));
    }

    private static boolean isField(Term term, int own) {
        return term instanceof Term.FieldAccess read
                && read.fact() == own
                && !read.path().isEmpty();
    }

    /** What the field is called. */
    String name() {
        return name;
    }

    /** Whether that is one of the tests that it stands for. */
    boolean answers(Constraint test) {
        return tests.contains(test);
    }

    /** Facts by the field, the least first. */
    Comparator<Object> order() {
        return (one, other) -> compared(value(one), value(other));
    }

    /**
     * Those of the facts that pass.
     *
     * @param sorted by {@link #order}
     * @param slots the other facts, from slot 1 on
     */
    List<Object> within(List<Object> sorted, Object[] slots) {
        int from = 0;
        int to = sorted.size();
        for (RangeEnd bound : bounds) {
            Object end = bound.end().of(slots);
            boolean itself = bound.operator() == Operator.AT_LEAST || bound.operator() == Operator.LESS;
            int there = first(sorted.size(), place -> compared(value(sorted.get(place)), end) >= (itself ? 0 : 1));
            switch (bound.operator()) {
                case MORE, AT_LEAST -> from = Math.max(from, there);
                case LESS, AT_MOST -> to = Math.min(to, there);
                default -> throw new IllegalStateException("Equality is no end of a range.");
            }
        }
        return from < to ? sorted.subList(from, to) : List.of();
    }

    /** The first place that passes, where all places after one that passes do so, too; the size where none does. */
    private static int first(int size, IntPredicate passes) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passes.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Object value(Object fact) {
        return field.of(fact, null);
    }

    /** Only values of one type that has an order are compared so: the language lets no others through. */
    @SuppressWarnings("unchecked")
    private static int compared(Object one, Object other) {
        return Integer.signum(((Comparable<Object>) one).compareTo(other));
    }
}

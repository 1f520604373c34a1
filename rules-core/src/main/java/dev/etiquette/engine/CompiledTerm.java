package dev.etiquette.engine;

import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Term;
import dev.etiquette.model.Platform;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.Type;
import java.lang.reflect.Array;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/** A term or a test as a small closure over facts that stand in numbered slots. */
@FunctionalInterface
interface CompiledTerm {

    Object of(Object[] slots);

    /** Where a closure finds the evaluation that it works for. */
    @FunctionalInterface
    interface RunSource {
        EvaluationContext of(Object[] slots);

        /** Whether people are shown what closures make; else it is only compared, and what it is called is all one. */
        default boolean shown() {
            return true;
        }
    }

    /**
     * A closure for that term.
     *
     * @param slotOf gives the slot in which the fact of a number stands
     */
    static CompiledTerm of(Term term, IntUnaryOperator slotOf, RunSource runs) {
        if (term instanceof Term.FieldAccess read) {
            return reading(read, slotOf.applyAsInt(read.fact()));
        } else if (term instanceof Term.Constant constant) {
            Object value = constant.value();
            return slots -> value;
        } else if (term instanceof Term.Call apply) {
            return applying(apply, slotOf, runs);
        }
        Term.Template filled = (Term.Template) term;
        List<CompiledTerm> parts =
                filled.parts().stream().map(part -> of(part, slotOf, runs)).toList();
        return slots -> {
            EvaluationContext run = runs.of(slots);
            StringBuilder text = new StringBuilder();
            for (CompiledTerm part : parts) {
                String words = ValueFormat.of(run.named(part.of(slots)), run.zone());
                run.written(words.length());
                text.append(words);
            }
            return text.toString();
        };
    }

    private static CompiledTerm reading(Term.FieldAccess read, int slot) {
        if (read.path().isEmpty()) {
            return slots -> slots[slot];
        }
        if (read.path().size() == 1) {
            Field field = read.path().get(0);
            return slots -> field.of(slots[slot]);
        }
        List<Field> path = read.path();
        return slots -> {
            Object value = slots[slot];
            for (Field field : path) {
                value = field.of(value);
            }
            return value;
        };
    }

    private static CompiledTerm applying(Term.Call apply, IntUnaryOperator slotOf, RunSource runs) {
        FunctionEntry word = apply.word();
        CompiledTerm[] arguments = apply.arguments().stream()
                .map(argument -> of(argument, slotOf, runs))
                .toArray(CompiledTerm[]::new);
        int fixed = word.repeats() ? word.parameters().size() - 1 : arguments.length;
        Class<?> repeated = word.repeats() ? word.parameters().get(fixed).raw() : Object.class;
        boolean platform = word.result().raw() == Platform.class && runs.shown();
        return slots -> {
            Object[] given = new Object[word.parameters().size()];
            for (int i = 0; i < fixed; i++) {
                given[i] = arguments[i].of(slots);
            }
            if (word.repeats()) {
                Object rest = Array.newInstance(repeated, arguments.length - fixed);
                for (int i = fixed; i < arguments.length; i++) {
                    Array.set(rest, i - fixed, arguments[i].of(slots));
                }
                given[fixed] = rest;
            }
            Object result = word.of(given);
            return platform ? runs.of(slots).named(result) : result;
        };
    }

    /** A closure for a test that does not read the time. */
    static Predicate<Object[]> of(Constraint test, IntUnaryOperator slotOf, RunSource runs) {
        if (test instanceof Constraint.In among) {
            CompiledTerm left = of(among.left(), slotOf, runs);
            Set<Object> values = new HashSet<>();
            among.values().forEach(value -> values.add(value.value()));
            return slots -> values.contains(left.of(slots));
        }
        if (test instanceof Constraint.Contains contains) {
            CompiledTerm set = of(contains.set(), slotOf, runs);
            CompiledTerm value = of(contains.value(), slotOf, runs);
            boolean wanted = contains.wanted();
            return slots -> ((Set<?>) set.of(slots)).contains(value.of(slots)) == wanted;
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        CompiledTerm left = of(compare.left(), slotOf, runs);
        CompiledTerm right = of(compare.right(), slotOf, runs);
        Operator operator = compare.operator();
        if (!operator.orders()) {
            boolean wanted = operator == Operator.EQUAL;
            if (compare.right() instanceof Term.Constant constant) {
                Object value = constant.value();
                return slots -> left.of(slots).equals(value) == wanted;
            }
            return slots -> left.of(slots).equals(right.of(slots)) == wanted;
        }
        return slots -> operator.holds(
                compared(left.of(slots), right.of(slots), compare.left().type()));
    }

    private static int compared(Object left, Object right, Type type) {
        if (type.equals(Type.NUMBER)) {
            return Long.compare((Long) left, (Long) right);
        } else if (type.equals(Type.MOMENT)) {
            return ((Instant) left).compareTo((Instant) right);
        }
        return ((Duration) left).compareTo((Duration) right);
    }
}

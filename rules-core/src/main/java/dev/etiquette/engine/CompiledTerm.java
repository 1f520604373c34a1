package dev.etiquette.engine;

import dev.etiquette.language.Term;
import dev.etiquette.model.Platform;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.ValueFormat;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A term as a small closure over facts that stand in numbered slots. */
@FunctionalInterface
interface CompiledTerm {

    Object of(Object[] slots);

    /** The same for the first two slots: most terms read one of these, and need no array then. */
    default Object of(Object first, @Nullable Object second) {
        return of(new Object[] {first, second});
    }

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
            return new ConstantTerm(constant.value());
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
            return new FieldOfSlot(read.path().get(0), slot);
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

    /**
     * The same value always.
     *
     * @param value which
     */
    record ConstantTerm(Object value) implements CompiledTerm {

        @Override
        public Object of(Object[] slots) {
            return value;
        }

        @Override
        public Object of(Object first, @Nullable Object second) {
            return value;
        }
    }

    /**
     * A field of the fact in a slot, read the shortest way: nearly all that tests read is one.
     *
     * @param field of the fact
     * @param slot where the fact stands
     */
    record FieldOfSlot(Field field, int slot) implements CompiledTerm {

        @Override
        public Object of(Object[] slots) {
            return field.of(slots[slot]);
        }

        @Override
        public Object of(Object first, @Nullable Object second) {
            return field.of(slot == 0 ? first : Objects.requireNonNull(second));
        }
    }
}

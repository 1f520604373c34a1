package dev.etiquette.explain;

import dev.etiquette.language.Constraint;
import dev.etiquette.language.Term;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.ValueFormat;
import java.lang.reflect.Array;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The values of checked terms, given the facts by their numbers. */
final class TermEvaluator {

    private TermEvaluator() {}

    static Object value(Term term, Object[] facts, ZoneId zone) {
        if (term instanceof Term.FieldAccess read) {
            Object value = facts[read.fact()];
            for (Field field : read.path()) {
                value = field.of(value);
            }
            return value;
        } else if (term instanceof Term.Constant constant) {
            return constant.value();
        } else if (term instanceof Term.Call apply) {
            return applied(apply.word(), apply.arguments(), facts, zone);
        }
        StringBuilder text = new StringBuilder();
        ((Term.Template) term).parts().forEach(part -> text.append(ValueFormat.of(value(part, facts, zone), zone)));
        return text.toString();
    }

    private static Object applied(FunctionEntry word, List<Term> arguments, Object[] facts, ZoneId zone) {
        int parameters = word.parameters().size();
        int fixed = word.repeats() ? parameters - 1 : parameters;
        Object[] given = new Object[parameters];
        for (int i = 0; i < fixed; i++) {
            given[i] = value(arguments.get(i), facts, zone);
        }
        if (word.repeats()) {
            int more = arguments.size() - fixed;
            given[fixed] = Array.newInstance(word.parameters().get(fixed).raw(), more);
            for (int i = 0; i < more; i++) {
                Array.set(given[fixed], i, value(arguments.get(fixed + i), facts, zone));
            }
        }
        return word.of(given);
    }

    static boolean holds(Constraint test, Object[] facts, ZoneId zone) {
        if (test instanceof Constraint.In among) {
            Object left = value(among.left(), facts, zone);
            return among.values().stream().anyMatch(each -> each.value().equals(left));
        }
        if (test instanceof Constraint.Contains contains) {
            Set<?> set = (Set<?>) value(contains.set(), facts, zone);
            return set.contains(value(contains.value(), facts, zone)) == contains.wanted();
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        Object left = value(compare.left(), facts, zone);
        Object right = value(compare.right(), facts, zone);
        return switch (compare.operator()) {
            case EQUAL -> left.equals(right);
            case UNEQUAL -> !left.equals(right);
            default -> compare.operator().holds(compared(left, right));
        };
    }

    private static int compared(Object left, Object right) {
        if (left instanceof Instant moment) {
            return moment.compareTo((Instant) right);
        } else if (left instanceof Duration length) {
            return length.compareTo((Duration) right);
        }
        return ((Long) left).compareTo((Long) right);
    }
}

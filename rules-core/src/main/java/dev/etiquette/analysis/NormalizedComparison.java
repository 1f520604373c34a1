package dev.etiquette.analysis;

import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Term;
import dev.etiquette.report.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A comparison in the form in which it can be held against others.
 *
 * @param of what is compared, written in its one way
 * @param allows what it may be
 * @param position where it stands
 */
record NormalizedComparison(String of, ValueDomain allows, Position position) {

    private static final String PRESENT = "the present moment";

    /** Nothing when too little is known of it. */
    static Optional<NormalizedComparison> of(Constraint test, IntFunction<String> nameOf) {
        if (test instanceof Constraint.In among) {
            List<Object> values = new ArrayList<>();
            among.values().forEach(value -> values.add(value.value()));
            return Optional.of(
                    new NormalizedComparison(among.left().canonical(nameOf), ValueDomain.in(values), test.position()));
        }
        if (test instanceof Constraint.Contains contains) {
            String asked = contains.set().canonical(nameOf) + " contains "
                    + contains.value().canonical(nameOf);
            return Optional.of(
                    new NormalizedComparison(asked, new ValueDomain.OneOf(Set.of(contains.wanted())), test.position()));
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        Optional<Object> left = plain(compare.left());
        Optional<Object> right = plain(compare.right());
        String one = compare.readsTime() ? PRESENT : compare.left().canonical(nameOf);
        String other = compare.right().canonical(nameOf);
        if (right.isPresent() && left.isEmpty()) {
            return ValueDomain.of(compare.operator(), right.get())
                    .map(allows -> new NormalizedComparison(one, allows, test.position()));
        } else if (left.isPresent() && right.isEmpty()) {
            return ValueDomain.of(compare.operator().mirrored(), left.get())
                    .map(allows -> new NormalizedComparison(other, allows, test.position()));
        } else if (left.isPresent()) {
            return Optional.empty();
        }
        boolean inOrder = one.compareTo(other) <= 0;
        Operator operator = inOrder ? compare.operator() : compare.operator().mirrored();
        Set<Object> outcomes = new HashSet<>();
        for (int outcome = -1; outcome <= 1; outcome++) {
            if (operator.holds(outcome)) {
                outcomes.add(outcome);
            }
        }
        return Optional.of(new NormalizedComparison(
                inOrder ? one + " : " + other : other + " : " + one, new ValueDomain.OneOf(outcomes), test.position()));
    }

    /** The value of a term that reads no fact. */
    static Optional<Object> plain(Term term) {
        if (term instanceof Term.Constant constant) {
            return Optional.of(constant.value());
        } else if (term instanceof Term.Call apply && !apply.word().repeats()) {
            List<Object> values = new ArrayList<>();
            for (Term argument : apply.arguments()) {
                Optional<Object> value = plain(argument);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
            return Optional.of(apply.word().of(values.toArray()));
        }
        return Optional.empty();
    }
}

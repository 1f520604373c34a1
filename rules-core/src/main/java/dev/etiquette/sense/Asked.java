package dev.etiquette.sense;

import dev.etiquette.language.Operator;
import dev.etiquette.language.Position;
import dev.etiquette.language.Term;
import dev.etiquette.language.Test;
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
record Asked(String of, Possible allows, Position position) {

    private static final String PRESENT = "the present moment";

    /** Nothing when too little is known of it. */
    static Optional<Asked> of(Test test, IntFunction<String> nameOf) {
        if (test instanceof Test.Among among) {
            List<Object> values = new ArrayList<>();
            among.values().forEach(value -> values.add(value.value()));
            return Optional.of(new Asked(among.left().canonical(nameOf), Possible.in(values), test.position()));
        }
        Test.Compare compare = (Test.Compare) test;
        Optional<Object> left = plain(compare.left());
        Optional<Object> right = plain(compare.right());
        String one = compare.readsTime() ? PRESENT : compare.left().canonical(nameOf);
        String other = compare.right().canonical(nameOf);
        if (right.isPresent() && left.isEmpty()) {
            return Possible.of(compare.operator(), right.get()).map(allows -> new Asked(one, allows, test.position()));
        } else if (left.isPresent() && right.isEmpty()) {
            return Possible.of(compare.operator().mirrored(), left.get())
                    .map(allows -> new Asked(other, allows, test.position()));
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
        return Optional.of(new Asked(
                inOrder ? one + " : " + other : other + " : " + one, new Possible.OneOf(outcomes), test.position()));
    }

    /** The value of a term that reads no fact. */
    static Optional<Object> plain(Term term) {
        if (term instanceof Term.Constant constant) {
            return Optional.of(constant.value());
        } else if (term instanceof Term.Apply apply && !apply.word().repeats()) {
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

package dev.etiquette.analysis;

import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field that a test of a rule compares.
 *
 * @param read the field
 * @param values with which it is compared, as they stand in the rule; none where it is compared with another fact
 * @param wanted whether it must be one of them, by {@code ==} or {@code in}
 */
record ComparedField(Term.FieldAccess read, List<Term.Constant> values, boolean wanted) {

    /** What a test compares: nothing, one field, or two that are compared with each other. */
    static Stream<ComparedField> of(Constraint test) {
        if (test instanceof Constraint.In among) {
            return side(among.left(), among.values(), true);
        } else if (test instanceof Constraint.Compare compare) {
            boolean equal = compare.operator() == Operator.EQUAL;
            return Stream.concat(
                    side(compare.left(), constant(compare.right()), equal),
                    side(compare.right(), constant(compare.left()), equal));
        }
        return Stream.empty();
    }

    /** What a test compares that is a field of that name, of the fact itself or of one that is matched elsewhere. */
    static Stream<ComparedField> of(Constraint test, String name) {
        return of(test).filter(field -> field.read().path().size() == 1
                && field.read().path().get(0).name().equals(name));
    }

    /** The values of which a field of that name must be one. */
    static Stream<Object> wanted(Constraint test, String name) {
        return of(test, name)
                .filter(ComparedField::wanted)
                .flatMap(field -> field.values().stream())
                .map(Term.Constant::value);
    }

    private static Stream<ComparedField> side(Term term, List<Term.Constant> values, boolean wanted) {
        return term instanceof Term.FieldAccess read
                ? Stream.of(new ComparedField(read, values, wanted))
                : Stream.empty();
    }

    private static List<Term.Constant> constant(Term term) {
        return term instanceof Term.Constant value ? List.of(value) : List.of();
    }
}

package dev.etiquette.analysis;

import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Term;
import dev.etiquette.model.Bounds;
import dev.etiquette.model.FigureName;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Type;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers between which a field always is.
 *
 * @param field as rules write it
 * @param least the least
 * @param most the most; {@link Long#MAX_VALUE} where there is no end
 */
record FieldBounds(String field, long least, long most) {

    private static final long WHOLE = 100;

    /** What is wrong with a comparison that asks for what no such field can be, or for what each is. */
    static Optional<Problem> problem(Constraint test, NormalizedComparison asked) {
        return read(test).flatMap(FieldBounds::of).flatMap(bounds -> {
            ValueDomain all = new ValueDomain.Range(bounds.least, bounds.most, Set.of());
            if (all.and(asked.allows()).isEmpty()) {
                return Optional.of(bounds.problem(Code.IMPOSSIBLE, test, AnalysisMessage.OUTSIDE_BOUNDS));
            }
            return all.within(asked.allows())
                    ? Optional.of(bounds.problem(Code.ALWAYS_TRUE, test, AnalysisMessage.WITHIN_BOUNDS)
                            .maybe(AnalysisMessage.MAYBE_REMOVE.text()))
                    : Optional.empty();
        });
    }

    private Problem problem(Code code, Constraint test, AnalysisMessage said) {
        String range = most == Long.MAX_VALUE
                ? AnalysisMessage.NEVER_BELOW.with(least)
                : AnalysisMessage.FROM_TO.with(least, most);
        return new Problem(code, test.position(), said.with(field, range));
    }

    /** The field that is compared with a value that stands in the rule. */
    static Optional<Field> read(Constraint test) {
        if (test instanceof Constraint.In among) {
            return last(among.left());
        } else if (test instanceof Constraint.Compare compare
                && compare.operator() != Operator.UNEQUAL
                && NormalizedComparison.plain(compare.right()).isPresent()) {
            return last(compare.left());
        }
        return Optional.empty();
    }

    /** The field that is read in the end; nothing where a term is none. */
    static Optional<Field> last(Term term) {
        return term instanceof Term.FieldAccess access && !access.path().isEmpty()
                ? Optional.of(access.path().get(access.path().size() - 1))
                : Optional.empty();
    }

    private static Optional<FieldBounds> of(Field field) {
        return field.annotation(Bounds.class)
                .map(bounds -> new FieldBounds(field.name(), bounds.least(), bounds.most()))
                .or(() -> field.annotation(FigureName.class)
                        .filter(figure -> field.type() == Type.NUMBER)
                        .map(figure -> new FieldBounds(
                                field.name(), figure.least(), figure.percent() ? WHOLE : Long.MAX_VALUE)));
    }
}

package dev.etiquette.explain;

import dev.etiquette.explanation.Comparison;
import dev.etiquette.explanation.Comparison.Relation;
import dev.etiquette.explanation.FactRef;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Term;
import dev.etiquette.prepared.DeclaredFact;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.ValueFormat;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a test apart that a fact does not meet. */
final class ComparisonFinder {

    /** A binding on the right side of a test, as its author wrote it. */
    private static final Pattern BINDING = Pattern.compile("[$](\\w+)$");

    private final FactIndex known;
    private final int number;
    private final Object[] facts;

    /**
     * For one fact.
     *
     * @param number of the fact, in the rule
     * @param facts by number
     */
    ComparisonFinder(FactIndex known, int number, Object[] facts) {
        this.known = known;
        this.number = number;
        this.facts = facts;
    }

    Optional<Comparison> of(Constraint.Contains contains) {
        return field(contains.set())
                .map(field -> new Comparison(
                        field,
                        contains.wanted() ? Relation.CONTAINS : Relation.LACKS,
                        worded(contains.value()),
                        "",
                        Optional.empty()));
    }

    Optional<Comparison> of(Constraint.In among) {
        return field(among.left())
                .map(field -> new Comparison(
                        field,
                        Relation.AMONG,
                        among.values().stream().map(this::worded).collect(Collectors.joining(", ")),
                        "",
                        Optional.empty()));
    }

    /**
     * Of two values.
     *
     * @param written as it stands in the rule
     */
    Optional<Comparison> of(Constraint.Compare compare, String written) {
        return field(compare.left()).flatMap(field -> compared(field, compare.operator(), compare.right(), written));
    }

    private Optional<Comparison> compared(String field, Operator operator, Term right, String written) {
        Relation relation = relation(operator, TermEvaluator.value(right, facts, known.zone()));
        if (right instanceof Term.FieldAccess access && access.fact() != number) {
            String name = access.path().isEmpty() ? binding(written) : last(access);
            Optional<FactRef> of = access.path().isEmpty() ? Optional.empty() : ref(facts[access.fact()]);
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Comparison(field, relation, worded(right), name, of));
        }
        if (right instanceof Term.FieldAccess access && !access.path().isEmpty()) {
            return Optional.of(new Comparison(field, relation, worded(right), last(access), Optional.empty()));
        }
        // Of what is reckoned with other facts, the test says more than its result.
        return right.facts().isEmpty()
                ? Optional.of(new Comparison(field, relation, worded(right), "", Optional.empty()))
                : Optional.empty();
    }

    private Optional<FactRef> ref(Object fact) {
        return fact instanceof Record || fact instanceof DeclaredFact ? Optional.of(known.ref(fact)) : Optional.empty();
    }

    private static String binding(String written) {
        Matcher found = BINDING.matcher(written);
        return found.find() ? found.group(1) : "";
    }

    private static String last(Term.FieldAccess access) {
        return access.path().get(access.path().size() - 1).name();
    }

    /** The field of the fact that a term reads, where it does no more. */
    private Optional<String> field(Term term) {
        return term instanceof Term.FieldAccess access
                        && access.fact() == number
                        && !access.path().isEmpty()
                ? Optional.of(access.path().stream().map(Field::name).collect(Collectors.joining(".")))
                : Optional.empty();
    }

    private static Relation relation(Operator operator, Object value) {
        boolean counted = value instanceof Number || value instanceof Duration;
        return switch (operator) {
            case EQUAL -> Relation.EQUAL;
            case UNEQUAL -> Relation.UNEQUAL;
            case LESS -> counted ? Relation.LESS : Relation.BEFORE;
            case AT_MOST -> counted ? Relation.AT_MOST : Relation.UNTIL;
            case MORE -> counted ? Relation.MORE : Relation.AFTER;
            case AT_LEAST -> counted ? Relation.AT_LEAST : Relation.FROM;
        };
    }

    private String worded(Term term) {
        return ValueFormat.visible(TermEvaluator.value(term, facts, known.zone()), known.zone());
    }
}

package dev.etiquette.explanation;

import dev.etiquette.explanation.Comparison.Relation;
import java.util.Arrays;
import java.util.Locale;

/** What a fact should have and does not, in a sentence. */
final class ComparisonText {

    private static final String YES = "true";

    /** How texts write a moment that is not known. */
    static final String NO_MOMENT = "no particular time";

    private static final String EMPTY = "empty";

    /** How the names of all types end whose facts stand in the table of norms. */
    static final String NORM = "Norm";

    private ComparisonText() {}

    static String of(Obstacle.Differs differs, Comparison comparison) {
        return FieldSentence.of(differs.nearest().type(), comparison)
                .map(message -> everyday(message, differs, comparison))
                .orElseGet(() -> byNames(differs, comparison));
    }

    private static String everyday(FieldSentence message, Obstacle.Differs differs, Comparison comparison) {
        String fact = FactText.of(differs.nearest());
        if (!differs.nearest().type().endsWith(NORM)) {
            return filled(message, fact, differs.value(), wanted(comparison.relation(), comparison.other()));
        }
        // Of a number of the book and what somebody has, the reader wants to hear of the latter.
        String of = comparison.of().map(FactText::of).orElseGet(() -> FactText.place(differs.nearest()));
        String wanted = wanted(mirrored(comparison.relation()), differs.value());
        return comparison.relation() == Relation.EQUAL
                ? filled(message, of, differs.value(), comparison.other())
                : filled(message, of, comparison.other(), wanted);
    }

    /** Not every sentence takes all of them. */
    private static String filled(FieldSentence message, String... values) {
        return message.with((Object[]) Arrays.copyOf(values, message.valueCount()));
    }

    private static String byNames(Obstacle.Differs differs, Comparison comparison) {
        String field = words(comparison.field());
        String fact = differs.nearest().text();
        String value = differs.value();
        String other = comparison.other();
        if (comparison.relation() == Relation.CONTAINS) {
            return ExplanationMessage.LACKS_TEXT.with(field, other, fact);
        } else if (comparison.relation() == Relation.LACKS) {
            return ExplanationMessage.HAS_TEXT.with(field, other, fact);
        } else if (!comparison.name().isEmpty()) {
            return other(differs, comparison);
        } else if (isTruth(value) && isTruth(other)) {
            return (value.equals(YES) ? ExplanationMessage.IS_TRUE : ExplanationMessage.IS_NOT_TRUE).with(field, fact);
        } else if (value.equals(other) && value.equals(NO_MOMENT)) {
            return ExplanationMessage.NO_MOMENT.with(field, fact);
        } else if (value.equals(other) && value.equals(EMPTY)) {
            return ExplanationMessage.IS_EMPTY.with(field, fact);
        }
        return comparison.relation() == Relation.EQUAL
                ? ExplanationMessage.IS_OTHER.with(field, value, other, fact)
                : ExplanationMessage.SHOULD_BE.with(field, value, wanted(comparison.relation(), other), fact);
    }

    /** Where the other value is that of another fact, or was counted. */
    private static String other(Obstacle.Differs differs, Comparison comparison) {
        String field = words(comparison.field());
        String name = words(comparison.name());
        String fact = differs.nearest().text();
        String of = comparison.of().map(FactRef::text).orElse("");
        boolean aboutNobody = differs.nearest().person().isNone();
        if (aboutNobody && comparison.relation() == Relation.EQUAL) {
            return of.isEmpty()
                    ? ExplanationMessage.NONE_FITS.with(differs.nearest().type(), field, comparison.other())
                    : ExplanationMessage.NONE_FITS_FACT.with(differs.nearest().type(), field, comparison.other(), of);
        } else if (aboutNobody) {
            // Of a number of the book and what somebody has, the reader wants to hear of the latter.
            String wanted = wanted(mirrored(comparison.relation()), differs.value());
            return of.isEmpty()
                    ? ExplanationMessage.SHOULD_BE_BY.with(name, comparison.other(), wanted, field, fact)
                    : ExplanationMessage.SHOULD_BE_AS.with(name, comparison.other(), wanted, field, fact, of);
        }
        String wanted = wanted(comparison.relation(), comparison.other());
        return of.isEmpty()
                ? ExplanationMessage.SHOULD_BE.with(field, differs.value(), wanted, fact)
                : ExplanationMessage.SHOULD_BE_AS.with(field, differs.value(), wanted, name, of, fact);
    }

    private static boolean isTruth(String value) {
        return value.equals(YES) || value.equals("false");
    }

    private static String wanted(Relation relation, String other) {
        return switch (relation) {
            case EQUAL, CONTAINS, LACKS -> other;
            case UNEQUAL -> ExplanationMessage.UNEQUAL.with(other);
            case LESS -> ExplanationMessage.LESS.with(other);
            case AT_MOST -> ExplanationMessage.AT_MOST.with(other);
            case MORE -> ExplanationMessage.MORE_THAN.with(other);
            case AT_LEAST -> ExplanationMessage.AT_LEAST.with(other);
            case BEFORE -> ExplanationMessage.BEFORE.with(other);
            case UNTIL -> ExplanationMessage.UNTIL.with(other);
            case AFTER -> ExplanationMessage.AFTER.with(other);
            case FROM -> ExplanationMessage.FROM_THEN.with(other);
            case AMONG -> ExplanationMessage.AMONG.with(other);
        };
    }

    private static Relation mirrored(Relation relation) {
        return switch (relation) {
            case LESS -> Relation.MORE;
            case AT_MOST -> Relation.AT_LEAST;
            case MORE -> Relation.LESS;
            case AT_LEAST -> Relation.AT_MOST;
            case BEFORE -> Relation.AFTER;
            case UNTIL -> Relation.FROM;
            case AFTER -> Relation.BEFORE;
            case FROM -> Relation.UNTIL;
            default -> relation;
        };
    }

    /** A name of rules as people would write it: "touchesPrivateMatter" as "touches private matter". */
    private static String words(String name) {
        return name.substring(name.lastIndexOf('.') + 1)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}

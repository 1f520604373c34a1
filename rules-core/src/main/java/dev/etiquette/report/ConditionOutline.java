package dev.etiquette.report;

import java.util.List;
import java.util.Objects;

/**
 * One condition of a rule, and where it stands.
 *
 * @param form how the facts must be there
 * @param span where it stands
 * @param facts the fact that it is about: several where one of several will do
 * @param results what is counted or summed up, each with its name; none in other forms
 */
public record ConditionOutline(Form form, TextSpan span, List<FactOutline> facts, List<PartOutline> results) {

    /** How facts can be asked for. */
    public enum Form {
        /** Such a fact is there; the rule holds once for each. */
        MATCH,
        /** No such fact is there. */
        NOT,
        /** At least one such fact is there. */
        EXISTS,
        /** A fact of one of these sorts is there. */
        OR,
        /** All such facts, counted or summed up. */
        ACCUMULATE
    }

    /** Keeps copies. */
    public ConditionOutline {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(span, "span");
        facts = List.copyOf(Objects.requireNonNull(facts, "facts"));
        results = List.copyOf(Objects.requireNonNull(results, "results"));
    }
}

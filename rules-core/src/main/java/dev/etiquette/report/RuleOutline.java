package dev.etiquette.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One rule as it stands in a text, cut into the parts that somebody reads or changes: for a program that shows rules as
 * sentences and changes characters in them. Offsets are those of the whole text. Names are not looked up: a rule can be cut that
 * asks for a fact which does not exist.
 *
 * @param id permanent; empty when it has none yet
 * @param name one sentence
 * @param span from the word {@code rule} to its {@code end}
 * @param nameSpan of the name, without the quotes
 * @param entries where the texts of its entries stand, without the quotes, by name: "id", "source"
 * @param whenSpan of the word {@code when}
 * @param conditions in order
 * @param thenSpan of the word {@code then}
 * @param statement what it says then: a function with what it is given
 */
public record RuleOutline(
        String id,
        String name,
        TextSpan span,
        TextSpan nameSpan,
        Map<String, TextSpan> entries,
        TextSpan whenSpan,
        List<ConditionOutline> conditions,
        TextSpan thenSpan,
        ValueOutline statement) {

    /** Keeps copies. */
    public RuleOutline {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(nameSpan, "nameSpan");
        entries = Map.copyOf(Objects.requireNonNull(entries, "entries"));
        Objects.requireNonNull(whenSpan, "whenSpan");
        conditions = List.copyOf(Objects.requireNonNull(conditions, "conditions"));
        Objects.requireNonNull(thenSpan, "thenSpan");
        Objects.requireNonNull(statement, "statement");
    }
}

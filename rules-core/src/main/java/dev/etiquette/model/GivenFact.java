package dev.etiquette.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fact of the host's own without a class of Java. Immutable.
 *
 * @param type as the rule book declares it, such as "Donation"
 * @param values by field, such as "contact"; texts, whole numbers, truths, moments, lengths of time, ids,
 *     choices and collections of texts
 */
public record GivenFact(String type, SortedMap<String, Object> values) implements HostFact {

    /** Keeps a copy. */
    public GivenFact {
        FieldChecks.filled("The fact", "type", type);
        FieldChecks.present("The fact \"" + type + "\"", "values", values)
                .forEach((field, value) -> FieldChecks.present("The fact \"" + type + "\"", field, value));
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** A fact of that type with these values by field. */
    public static GivenFact of(String type, Map<String, ?> values) {
        Objects.requireNonNull(values, "values");
        return new GivenFact(type, new TreeMap<>(values));
    }
}

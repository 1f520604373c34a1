package dev.etiquette.vocabulary;

import java.util.Optional;
import java.util.SortedMap;

/**
 * A kind of fact that rules can match.
 *
 * @param name as rules write it
 * @param type the Java class behind it
 * @param fields by name
 */
public record FactType(String name, Class<?> type, SortedMap<String, Field> fields) {

    /** The field of that name, when there is one. */
    public Optional<Field> field(String wanted) {
        return Optional.ofNullable(fields.get(wanted));
    }
}

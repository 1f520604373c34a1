package dev.etiquette.json;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what is no value of the format: maps, lists, texts, whole numbers and truths. */
final class PlainValues {

    private PlainValues() {}

    /**
     * Writes one; what holds maps or lists stands on several lines.
     *
     * @throws IllegalArgumentException when it is of any other class
     */
    static void write(@Nullable Object value, Writing out) {
        if (value instanceof Map<?, ?> map) {
            out.object(!map.values().stream().allMatch(PlainValues::isScalar));
            map.forEach((name, held) -> write(held, out.name(String.valueOf(name))));
            out.end();
        } else if (value instanceof Collection<?> list) {
            out.list(list.stream().noneMatch(PlainValues::isScalar));
            list.forEach(held -> write(held, out));
            out.end();
        } else if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Boolean truth) {
            out.truth(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            out.number(((Number) value).longValue());
        } else {
            throw new IllegalArgumentException(JsonMessage.UNWRITABLE.with(
                    value == null ? "null" : value.getClass().getName()));
        }
    }

    private static boolean isScalar(@Nullable Object value) {
        return !(value instanceof Map) && !(value instanceof Collection);
    }
}

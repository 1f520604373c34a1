package dev.etiquette.json;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A type that holds values of its own kind, and so is known only once it is made.
 *
 * @param name of its definition in the schema
 */
record Later<V>(String name, Supplier<ValueType<V>> type) implements ValueType<V> {

    @Override
    public String expected() {
        return type.get().expected();
    }

    @Override
    public V read(JsonNode node, Reading reading) {
        return type.get().read(node, reading);
    }

    @Override
    public void write(V value, Writing out) {
        type.get().write(value, out);
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.reference(name);
    }
}

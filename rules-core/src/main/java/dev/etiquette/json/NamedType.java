package dev.etiquette.json;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * Platforms, channels and actions: written by their ids, and known to the document or its rule book where they are none of
 * the well-known.
 *
 * @param expected with its article
 * @param finder throws a {@link JsonFault} for an id that nothing has
 * @param writer writes the id
 */
record NamedType<V>(String expected, BiFunction<Reading, JsonNode.Text, V> finder, BiConsumer<Writing, V> writer)
        implements ValueType<V> {

    @Override
    public V read(JsonNode node, Reading reading) {
        if (node instanceof JsonNode.Text text) {
            return finder.apply(reading, text);
        }
        throw wrong(node);
    }

    @Override
    public void write(V value, Writing out) {
        writer.accept(out, value);
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.object("type", "string", "minLength", 1);
    }
}

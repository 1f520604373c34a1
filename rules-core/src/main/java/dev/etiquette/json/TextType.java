package dev.etiquette.json;

import dev.etiquette.model.InvalidFactException;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that are written as one text.
 *
 * @param expected with its article
 * @param parser throws an {@code IllegalArgumentException} or {@code DateTimeException} for what is none
 * @param schema what the schema says beside that it is a text
 */
record TextType<V>(String expected, Function<String, V> parser, Function<V, String> printer, Map<String, Object> schema)
        implements ValueType<V> {

    TextType {
        schema = JsonSchema.object("type", "string", schema);
    }

    @Override
    public V read(JsonNode node, Reading reading) {
        if (!(node instanceof JsonNode.Text text)) {
            throw wrong(node);
        }
        try {
            return parser.apply(text.value());
        } catch (InvalidFactException told) {
            throw new JsonFault(node.at(), String.valueOf(told.getMessage()));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException unreadable) {
            throw wrong(node);
        }
    }

    @Override
    public void write(V value, Writing out) {
        out.text(printer.apply(value));
    }
}

package dev.etiquette.json;

import java.util.Map;

/** What sort of value a field has: how it is read, written, and told of in the JSON Schema. Immutable. */
interface ValueType<V> {

    /** What is expected, with its article: "a moment such as 2026-03-02T09:00:00Z". */
    String expected();

    /**
     * The value that stands there.
     *
     * @throws JsonFault when it is none of this sort
     */
    V read(JsonNode node, Reading reading);

    /** Writes a value. */
    void write(V value, Writing out);

    /** What the JSON Schema says of it. */
    Map<String, Object> schema();

    /** What is wrong with what stands there instead. */
    default JsonFault wrong(JsonNode node) {
        return new JsonFault(
                node.at(),
                node instanceof JsonNode.Nothing
                        ? JsonMessage.NULL_FOUND.with(expected())
                        : JsonMessage.WRONG_TYPE.with(node.said(), expected()));
    }
}

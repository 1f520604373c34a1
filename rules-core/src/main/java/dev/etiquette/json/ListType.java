package dev.etiquette.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lists.
 *
 * @param element what they hold
 * @param lines whether each element stands on a line of its own, and what is wrong with one is told beside what is wrong
 *     with others
 */
record ListType<E>(ValueType<E> element, boolean lines) implements ValueType<List<E>> {

    @Override
    public String expected() {
        return JsonMessage.EXPECTED_LIST.with(element.expected());
    }

    @Override
    public List<E> read(JsonNode node, Reading reading) {
        if (!(node instanceof JsonNode.Elements elements)) {
            throw wrong(node);
        }
        List<E> read = new ArrayList<>();
        for (JsonNode each : elements.all()) {
            try {
                read.add(element.read(each, reading));
            } catch (JsonFault fault) {
                if (!lines) {
                    throw fault;
                }
                reading.note(fault);
            }
        }
        return read;
    }

    @Override
    public void write(List<E> values, Writing out) {
        out.list(lines);
        values.forEach(value -> element.write(value, out));
        out.end();
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.object("type", "array", "items", element.schema());
    }
}

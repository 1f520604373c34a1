package dev.etiquette.json;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables: objects whose names are values of one type.
 *
 * @param key a type that is written as a text
 * @param value what stands by each key
 */
record TableType<K extends Comparable<K>, V>(ValueType<K> key, ValueType<V> value)
        implements ValueType<SortedMap<K, V>> {

    @Override
    public String expected() {
        return JsonMessage.EXPECTED_TABLE.with(value.expected(), key.expected());
    }

    @Override
    public SortedMap<K, V> read(JsonNode node, Reading reading) {
        if (!(node instanceof JsonNode.Members members)) {
            throw wrong(node);
        }
        SortedMap<K, V> read = new TreeMap<>();
        members.byName()
                .forEach((name, member) -> read.put(
                        key.read(new JsonNode.Text(member.at(), name), reading), value.read(member.value(), reading)));
        return read;
    }

    @Override
    public void write(SortedMap<K, V> values, Writing out) {
        out.object(false);
        values.forEach((each, held) -> {
            out.naming(() -> key.write(each, out));
            value.write(held, out);
        });
        out.end();
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.object(
                "type", "object", "propertyNames", key.schema(), "additionalProperties", value.schema());
    }
}

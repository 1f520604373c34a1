package dev.etiquette.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small objects of a JSON Schema, in the order in which they are given. */
final class JsonSchema {

    private JsonSchema() {}

    /**
     * An object.
     *
     * @param parts names and values in turn, where a map may stand for all of its own
     */
    static Map<String, Object> object(Object... parts) {
        Map<String, Object> made = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] instanceof Map<?, ?> more) {
                more.forEach((name, value) -> made.put(String.valueOf(name), value));
            } else {
                made.put((String) parts[i], parts[++i]);
            }
        }
        return made;
    }

    /** A reference to a definition. */
    static Map<String, Object> reference(String name) {
        return object("$ref", "#/$defs/" + name);
    }
}

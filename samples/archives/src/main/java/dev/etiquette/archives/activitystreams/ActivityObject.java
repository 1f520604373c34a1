package dev.etiquette.archives.activitystreams;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One object of ActivityStreams 2.0. Every property may be absent, a single value or an array, and every value may be
 * an address or the object itself; here all of these read alike.
 */
public record ActivityObject(ObjectNode node) {

    static final ActivityObject NOTHING = new ActivityObject(JsonNodeFactory.instance.objectNode());

    private static final Set<String> PREFIXES =
            Set.of("as:", "https://www.w3.org/ns/activitystreams#", "http://www.w3.org/ns/activitystreams#");

    /** The values of a property; none when it is absent. */
    public List<JsonNode> values(String property) {
        JsonNode value = node.get(property);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            return List.of(value);
        }
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode each : value) {
            if (!each.isNull() && !each.isArray()) {
                values.add(each);
            }
        }
        return values;
    }

    /** Whether the property stands there, be it empty. */
    public boolean has(String property) {
        return node.has(property) && !node.get(property).isNull();
    }

    /** The first value that is a text; empty without one. */
    public String text(String property) {
        for (JsonNode value : values(property)) {
            if (value.isString()) {
                return value.stringValue();
            }
        }
        return "";
    }

    /** The text of a property, or of its map by language: the language that comes first, as its author chose. */
    String worded(String property) {
        String plain = text(property);
        if (!plain.isBlank()) {
            return plain;
        }
        for (String map : List.of(property, property + "Map")) {
            for (JsonNode languages : values(map)) {
                for (JsonNode text : languages) {
                    if (text.isString() && !text.stringValue().isBlank()) {
                        return text.stringValue();
                    }
                }
            }
        }
        return "";
    }

    /** The values that are objects. */
    public List<ActivityObject> things(String property) {
        List<ActivityObject> things = new ArrayList<>();
        for (JsonNode value : values(property)) {
            if (value instanceof ObjectNode object) {
                things.add(new ActivityObject(object));
            }
        }
        return things;
    }

    /** The addresses that a property gives, of objects their own; those without any are left out. */
    List<String> references(String property) {
        Set<String> references = new LinkedHashSet<>();
        for (JsonNode value : values(property)) {
            String reference = reference(value);
            if (!reference.isBlank()) {
                references.add(reference);
            }
        }
        return List.copyOf(references);
    }

    /** The first of the {@link #references}; empty without one. */
    String reference(String property) {
        List<String> references = references(property);
        return references.isEmpty() ? "" : references.get(0);
    }

    /** The address itself, or the id, the target or the address of the object; empty without any. */
    static String reference(JsonNode value) {
        if (value.isString()) {
            return value.stringValue().strip();
        }
        return value instanceof ObjectNode object ? new ActivityObject(object).key() : "";
    }

    /** The id, else the target of a link, else the first address; empty without any. */
    String key() {
        for (String property : List.of("id", "@id", "href")) {
            String key = text(property).strip();
            if (!key.isEmpty()) {
                return key;
            }
        }
        return reference("url");
    }

    /** The names of its types, without prefixes of the standard; may be empty. */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (String property : List.of("type", "@type")) {
            for (JsonNode value : values(property)) {
                if (value.isString()) {
                    types.add(withoutPrefix(value.stringValue()));
                }
            }
        }
        return types;
    }

    /** Whether one of its types is among these. */
    boolean isOneOf(Set<String> wanted) {
        return types().stream().anyMatch(wanted::contains);
    }

    /** The count of a collection that a property holds inline; 0 without one. */
    int total(String property) {
        return things(property).stream().mapToInt(ActivityObject::total).max().orElse(0);
    }

    /** How many entries a collection says to have; 0 when it does not say. */
    int total() {
        String total = text("totalItems").strip();
        return total.matches("\\d{1,18}") ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(total)) : 0;
    }

    private static String withoutPrefix(String type) {
        for (String prefix : PREFIXES) {
            if (type.startsWith(prefix)) {
                return type.substring(prefix.length());
            }
        }
        return type;
    }
}

package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.text.LanguageCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One object of ActivityStreams 2.0. Every property may be absent, a single value or an array, and every value may be
 * an address or the object itself; all of these are read alike.
 */
record ActivityObject(JsonObject json) {

    /** An object without properties. */
    static final ActivityObject EMPTY = new ActivityObject(JsonNodeFactory.instance.objectNode());

    private static final Set<String> PREFIXES =
            Set.of("as:", "https://www.w3.org/ns/activitystreams#", "http://www.w3.org/ns/activitystreams#");

    ActivityObject(ObjectNode node) {
        this(new JsonObject(node));
    }

    ObjectNode node() {
        return json.node();
    }

    /** The values of a property; none when it is absent. */
    List<JsonNode> values(String property) {
        return json.values(property);
    }

    /** Whether the property is present; it may be empty. */
    boolean has(String property) {
        return json.has(property);
    }

    /** The first value that is a text; empty without one. */
    String text(String property) {
        return json.text(property);
    }

    /** The values that are objects. */
    List<ActivityObject> objects(String property) {
        return json.objects(property).stream().map(ActivityObject::new).toList();
    }

    /** The text of a property, or of its map by language: the first language, as its author chose the order. */
    String localizedText(String property) {
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

    /** The code of the language of its content, where it says so and there is but one; else empty. */
    String language() {
        String stated = text("language");
        if (!stated.isBlank()) {
            return LanguageCode.of(stated);
        }
        Set<String> languages = new LinkedHashSet<>();
        values("contentMap").forEach(map -> languages.addAll(map.propertyNames()));
        return languages.size() == 1 ? LanguageCode.of(languages.iterator().next()) : "";
    }

    /** The addresses that a property gives, each once; for an object its own address. */
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

    /** The address itself, or the {@link #key} of the object; empty without any. */
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

    /** Whether it has a text that can be read as an utterance. */
    boolean isText() {
        return isOneOf(ActivityTypes.TEXTS) || types().isEmpty() && has("content");
    }

    /** The count of a collection that a property holds inline; 0 without one. */
    int total(String property) {
        return objects(property).stream().mapToInt(ActivityObject::total).max().orElse(0);
    }

    /** How many entries a collection states; 0 when it does not say. */
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

package dev.etiquette.archives.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object of JSON. A property may be absent, a single value or an array; all of these are read alike. */
public record JsonObject(ObjectNode node) {

    /** The values of a property, without nulls and nested arrays; none when it is absent. */
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

    /** Whether the property is present; it may be empty. */
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

    /** The first of some properties whose text is not blank, without blanks at its ends; empty without one. */
    public String firstText(String... properties) {
        for (String property : properties) {
            String text = text(property).strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The values that are objects. */
    public List<JsonObject> objects(String property) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonNode value : values(property)) {
            if (value instanceof ObjectNode object) {
                objects.add(new JsonObject(object));
            }
        }
        return objects;
    }

    /** The object that has a property: this one, or the first that one of its own properties holds; else this one. */
    public JsonObject holderOf(String property) {
        if (!has(property)) {
            for (JsonNode value : node) {
                if (value instanceof ObjectNode object && object.has(property)) {
                    return new JsonObject(object);
                }
            }
        }
        return this;
    }
}

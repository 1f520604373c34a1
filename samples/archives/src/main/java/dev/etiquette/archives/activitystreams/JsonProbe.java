package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.json.JsonDocument;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A look at the first object of a file of JSON of which only the beginning is known. */
final class JsonProbe {

    private static final String CONTEXT = "www.w3.org/ns/activitystreams";

    private final Set<String> properties = new HashSet<>();
    private final Set<String> types = new HashSet<>();
    private boolean context;

    private JsonProbe() {}

    static JsonProbe at(String beginning) {
        JsonProbe glance = new JsonProbe();
        String start = beginning.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            try {
                glance.look(JsonDocument.parser(new StringReader(start)));
            } catch (JacksonException cut) {
                // The beginning ends where it ends; what was seen until then has to do.
            }
        }
        return glance;
    }

    boolean isActivityStreams() {
        return context || properties.contains("orderedItems") || types.stream().anyMatch(ActivityTypes::isKnown);
    }

    /** Notes the properties of the first object; it lies at the top, or is an element of the array at the top. */
    private void look(JsonParser parser) {
        int depth = 0;
        int level = parser.nextToken() == JsonToken.START_ARRAY ? 2 : 1;
        String property = "";
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.PROPERTY_NAME) {
                property = depth == level ? parser.currentName() : property;
                properties.add(property);
            } else if (token == JsonToken.VALUE_STRING) {
                boolean ownArray =
                        depth == level + 1 && parser.streamReadContext().inArray();
                note(depth == level || ownArray ? property : "", property, parser);
            }
        }
    }

    /** Types count in the object itself; the context may also name the standard deeper down. */
    private void note(String own, String property, JsonParser parser) {
        if (property.equals("@context")) {
            context |= parser.getString().toLowerCase(Locale.ROOT).contains(CONTEXT);
        } else if (own.equals("type") || own.equals("@type")) {
            ObjectNode typed = JsonNodeFactory.instance.objectNode().put("type", parser.getString());
            types.addAll(new ActivityObject(typed).types());
        }
    }
}

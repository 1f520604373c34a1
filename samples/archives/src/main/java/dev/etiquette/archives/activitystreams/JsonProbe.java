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

/** Properties and types of the first object of a file of JSON, of which only the beginning is read. */
final class JsonProbe {

    private static final String CONTEXT = "www.w3.org/ns/activitystreams";

    private final Set<String> properties = new HashSet<>();
    private final Set<String> types = new HashSet<>();
    private boolean context;

    private JsonProbe() {}

    /** Reads the beginning of a file. */
    static JsonProbe at(String beginning) {
        JsonProbe probe = new JsonProbe();
        String start = beginning.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            try {
                probe.collect(JsonDocument.parser(new StringReader(start)));
            } catch (JacksonException cut) {
                // The beginning is cut at any place; everything before it counts.
            }
        }
        return probe;
    }

    /** Whether the object is one of ActivityStreams. */
    boolean isActivityStreams() {
        return context || properties.contains("orderedItems") || types.stream().anyMatch(ActivityTypes::isKnown);
    }

    /** Collects the properties of the first object, which is at the top or in an array at the top. */
    private void collect(JsonParser parser) {
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
                collect(depth == level || ownArray ? property : "", property, parser);
            }
        }
    }

    /** Types count in the object itself; the context may also be deeper. */
    private void collect(String own, String property, JsonParser parser) {
        if (property.equals("@context")) {
            context |= parser.getString().toLowerCase(Locale.ROOT).contains(CONTEXT);
        } else if (own.equals("type") || own.equals("@type")) {
            ObjectNode typed = JsonNodeFactory.instance.objectNode().put("type", parser.getString());
            types.addAll(new ActivityObject(typed).types());
        }
    }
}

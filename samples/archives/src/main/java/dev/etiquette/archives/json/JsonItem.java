package dev.etiquette.archives.json;

import dev.etiquette.archives.files.ImportLimits;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One value of a document as a tree. A value beyond the limits is read to its end and not kept, so that the next one can
 * be read. Numbers keep their digits as texts.
 */
public final class JsonItem {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int COST_OF_A_NODE = 16;

    private final ImportLimits limits;
    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
    private JsonNode root = NODES.nullNode();
    private String name = "";
    private String problem = "";
    private long size;

    private JsonItem(ImportLimits limits) {
        this.limits = limits;
    }

    /** Reads the value that starts at the current token of a parser; its last token is current afterwards. */
    public static JsonItem read(JsonParser parser, ImportLimits limits) {
        JsonItem item = new JsonItem(limits);
        int depth = 0;
        for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (item.problem.isEmpty()) {
                item.take(token, parser, depth);
            }
            if (depth == 0) {
                return item;
            }
        }
    }

    /** Why the value was not kept; empty when it was. */
    public String problem() {
        return problem;
    }

    /** The value; null of JSON when it was not kept. */
    public JsonNode value() {
        return problem.isEmpty() ? root : NODES.nullNode();
    }

    private void take(JsonToken token, JsonParser parser, int depth) {
        switch (token) {
            case PROPERTY_NAME -> name = parser.currentName();
            case START_OBJECT -> descend(NODES.objectNode(), depth);
            case START_ARRAY -> descend(NODES.arrayNode(), depth);
            case END_OBJECT, END_ARRAY -> open.pop();
            case VALUE_TRUE, VALUE_FALSE -> place(NODES.booleanNode(token == JsonToken.VALUE_TRUE));
            case VALUE_NULL -> place(NODES.nullNode());
            default -> {
                String text = parser.getString();
                size += text.length();
                place(NODES.stringNode(text));
            }
        }
    }

    private void descend(ContainerNode<?> container, int depth) {
        if (depth > limits.itemDepth()) {
            refuse("it is nested more than " + limits.itemDepth() + " levels deep");
            return;
        }
        place(container);
        open.push(container);
    }

    private void place(JsonNode node) {
        size += COST_OF_A_NODE + name.length();
        if (size > limits.itemCharacters()) {
            refuse("it is longer than " + limits.itemCharacters() + " characters");
            return;
        }
        ContainerNode<?> parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (parent instanceof ObjectNode object) {
            object.set(name, node);
        } else if (parent instanceof ArrayNode array) {
            array.add(node);
        }
    }

    private void refuse(String reason) {
        problem = reason;
        root = NODES.nullNode();
        open.clear();
    }
}

package dev.etiquette.archives.x;

import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.archives.files.ReadFailures;
import dev.etiquette.archives.json.JsonDocument;
import dev.etiquette.archives.json.JsonItem;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The value that a file of X assigns, read as a stream: a list of entries, or a list of talks of which each holds a
 * list of messages, however long. Throws nothing that the content may cause.
 */
final class XDocument {

    /** Receives what could not be read. */
    @FunctionalInterface
    interface Troubles {
        void tell(String where, String reason);
    }

    /** Receives talks. */
    interface Talks {
        /** One message of the talk of that id, which is empty when it has none. */
        void message(String talk, JsonNode message, String where);
    }

    private static final String NO_LIST = "it holds no list of entries";
    private static final String NO_OBJECT = "it is no object";

    private final Reader value;
    private final ImportLimits limits;
    private final Troubles troubles;
    private int entries;

    XDocument(Reader value, ImportLimits limits, Troubles troubles) {
        this.value = value;
        this.limits = limits;
        this.troubles = troubles;
    }

    /** A list: hands out each entry and its place. */
    void list(BiConsumer<JsonNode, String> reader) {
        top(JsonToken.START_ARRAY, NO_LIST, parser -> {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                entries++;
                item(parser, "entry " + entries, reader);
            }
        });
    }

    /** A single object. */
    void object(Consumer<ObjectNode> reader) {
        top(
                JsonToken.START_OBJECT,
                NO_OBJECT,
                parser -> item(parser, "", (item, where) -> {
                    if (item instanceof ObjectNode object) {
                        reader.accept(object);
                    }
                }));
    }

    /** A list of talks, each an object that may be wrapped in another. */
    void talks(Talks reader) {
        top(JsonToken.START_ARRAY, NO_LIST, parser -> {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                entries++;
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    talk(parser, reader, true);
                } else {
                    item(parser, "entry " + entries, (item, where) -> troubles.tell(where, NO_OBJECT));
                }
            }
        });
    }

    private void talk(JsonParser parser, Talks reader, boolean outer) {
        String id = "";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String property = parser.currentName();
            JsonToken token = parser.nextToken();
            if (outer && property.equals("dmConversation") && token == JsonToken.START_OBJECT) {
                talk(parser, reader, false);
            } else if (property.equals("messages") && token == JsonToken.START_ARRAY) {
                messages(parser, id, reader);
            } else if (property.equals("conversationId") && token.isScalarValue()) {
                id = parser.getString().strip();
            } else if (property.equals("dmConversation") || property.equals("messages")) {
                item(parser, "entry " + entries, (item, where) -> troubles.tell(where, "it holds no messages"));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void messages(JsonParser parser, String talk, Talks reader) {
        int number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            number++;
            item(
                    parser,
                    "entry " + entries + ", message " + number,
                    (item, where) -> reader.message(talk, item, where));
        }
    }

    private void item(JsonParser parser, String place, BiConsumer<JsonNode, String> reader) {
        String line = JsonDocument.line(parser);
        String where = place.isEmpty() ? line : place + " (" + line + ")";
        JsonItem item = JsonItem.read(parser, limits);
        if (item.trouble().isEmpty()) {
            reader.accept(item.value(), where);
        } else {
            troubles.tell(where, item.trouble());
        }
    }

    private void top(JsonToken wanted, String otherwise, Consumer<JsonParser> reader) {
        JsonDocument.walk(value, troubles::tell, parser -> {
            JsonToken first = parser.nextToken();
            if (first == null) {
                troubles.tell("", JsonDocument.CUT);
            } else if (first != wanted) {
                troubles.tell(JsonDocument.line(parser), otherwise);
            } else {
                reader.accept(parser);
                end(parser);
            }
        });
    }

    /** A semicolon may end the script; what else comes was not meant to be there. */
    private void end(JsonParser parser) {
        String line = JsonDocument.line(parser);
        StringWriter rest = new StringWriter();
        parser.releaseBuffered(rest);
        char[] buffer = new char[1 << 12];
        int count = 0;
        try {
            while (count >= 0 && isEnd(rest.getBuffer())) {
                rest.getBuffer().setLength(0);
                count = value.read(buffer, 0, buffer.length);
                rest.write(buffer, 0, Math.max(0, count));
            }
        } catch (IOException unreadable) {
            troubles.tell(line, ReadFailures.of(unreadable));
            return;
        }
        if (!isEnd(rest.getBuffer())) {
            troubles.tell(line, "more stands behind its end, which was not read");
        }
    }

    private static boolean isEnd(CharSequence rest) {
        return rest.chars().allMatch(next -> next == ';' || Character.isWhitespace(next));
    }
}

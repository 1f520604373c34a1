package dev.etiquette.archives.x;

import dev.etiquette.archives.files.FileProblems;
import dev.etiquette.archives.files.ImportLimits;
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
 * Reads the value that a file of X assigns as a stream: a list of entries, or a list of conversations of which each has a
 * list of messages of any length. The content causes no exceptions.
 */
final class XDocument {

    /** Receives places that cannot be read, and the reasons. */
    @FunctionalInterface
    interface ProblemListener {
        void report(String where, String reason);
    }

    /** Receives messages. */
    interface MessageListener {
        /** One message of a conversation, whose id is empty when it has none. */
        void message(String conversation, JsonNode message, String where);
    }

    private final Reader value;
    private final ImportLimits limits;
    private final ProblemListener problems;
    private int entries;

    XDocument(Reader value, ImportLimits limits, ProblemListener problems) {
        this.value = value;
        this.limits = limits;
        this.problems = problems;
    }

    /** Reads a list. The consumer receives each entry and its place. */
    void list(BiConsumer<JsonNode, String> reader) {
        top(JsonToken.START_ARRAY, XProblems.NO_LIST, parser -> {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                entries++;
                item(parser, "entry " + entries, reader);
            }
        });
    }

    /** Reads a single object. */
    void object(Consumer<ObjectNode> reader) {
        top(
                JsonToken.START_OBJECT,
                XProblems.NO_OBJECT,
                parser -> item(parser, "", (item, where) -> {
                    if (item instanceof ObjectNode object) {
                        reader.accept(object);
                    }
                }));
    }

    /** Reads a list of conversations, each an object that may be wrapped in another. */
    void conversations(MessageListener reader) {
        top(JsonToken.START_ARRAY, XProblems.NO_LIST, parser -> {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                entries++;
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    conversation(parser, reader, true);
                } else {
                    item(parser, "entry " + entries, (item, where) -> problems.report(where, XProblems.NO_OBJECT));
                }
            }
        });
    }

    private void conversation(JsonParser parser, MessageListener reader, boolean outer) {
        String id = "";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String property = parser.currentName();
            JsonToken token = parser.nextToken();
            if (outer && property.equals("dmConversation") && token == JsonToken.START_OBJECT) {
                conversation(parser, reader, false);
            } else if (property.equals("messages") && token == JsonToken.START_ARRAY) {
                messages(parser, id, reader);
            } else if (property.equals("conversationId") && token.isScalarValue()) {
                id = parser.getString().strip();
            } else if (property.equals("dmConversation") || property.equals("messages")) {
                item(parser, "entry " + entries, (item, where) -> problems.report(where, XProblems.NO_MESSAGES));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void messages(JsonParser parser, String conversation, MessageListener reader) {
        int number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            number++;
            item(
                    parser,
                    "entry " + entries + ", message " + number,
                    (item, where) -> reader.message(conversation, item, where));
        }
    }

    private void item(JsonParser parser, String place, BiConsumer<JsonNode, String> reader) {
        String line = JsonDocument.line(parser);
        String where = place.isEmpty() ? line : place + " (" + line + ")";
        JsonItem item = JsonItem.read(parser, limits);
        if (item.problem().isEmpty()) {
            reader.accept(item.value(), where);
        } else {
            problems.report(where, item.problem());
        }
    }

    private void top(JsonToken wanted, String otherwise, Consumer<JsonParser> reader) {
        JsonDocument.parse(value, problems::report, parser -> {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.report("", JsonDocument.CUT);
            } else if (first != wanted) {
                problems.report(JsonDocument.line(parser), otherwise);
            } else {
                reader.accept(parser);
                end(parser);
            }
        });
    }

    /** A semicolon may end the script; everything else is reported. */
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
            problems.report(line, FileProblems.describe(unreadable));
            return;
        }
        if (!isEnd(rest.getBuffer())) {
            problems.report(line, XProblems.TEXT_AFTER_END);
        }
    }

    private static boolean isEnd(CharSequence rest) {
        return rest.chars().allMatch(next -> next == ';' || Character.isWhitespace(next));
    }
}

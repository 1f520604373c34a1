package dev.etiquette.archives.json;

import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.archives.files.ReadFailures;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of JSON, read as a stream: the entries of a list one by one, everything beside the lists as one head. What
 * stands before a fault is kept, and the fault is reported once.
 */
public final class JsonDocument {

    /** Receives what a document holds, in its order. */
    public interface Listener {
        /** One entry of a list. */
        void item(JsonNode item, String where);

        /** All properties of an object at the top that are no list of entries, after all entries. */
        void head(ObjectNode head, boolean complete, String where);

        /** Something that could not be read. */
        void trouble(String where, String reason);
    }

    /** How a file is called that ends too early. */
    public static final String CUT = "the file ends in the middle; what stands before was read";

    private static final int LONGEST_TEXT = 20_000_000;
    private static final int LONGEST_NAME = 50_000;
    private static final int LONGEST_NUMBER = 10_000;
    /** Far deeper than what is kept, so that a deep entry can be passed over and the next one read. */
    private static final int DEEPEST = 500_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final Set<String> lists;
    private final Set<String> pages;
    private final ImportLimits limits;
    private final Listener listener;
    private int items;

    /**
     * A document with these properties.
     *
     * @param lists names of the properties at the top that hold a list of entries
     * @param pages names of the properties at the top that may hold an object with such lists
     */
    public JsonDocument(Set<String> lists, Set<String> pages, ImportLimits limits, Listener listener) {
        this.lists = lists;
        this.pages = pages;
        this.limits = limits;
        this.listener = listener;
    }

    public static JsonParser parser(Reader characters) {
        return FACTORY.createParser(ObjectReadContext.empty(), characters);
    }

    /** Reads to the end or to the first fault. Throws nothing that the content may cause. */
    public void read(Reader characters) {
        walk(characters, listener::trouble, parser -> {
            while (parser.nextToken() != null) {
                top(parser);
            }
        });
    }

    /** Lets somebody move over a document, to the end or to the first fault, which is told by place and reason. */
    public static void walk(Reader characters, BiConsumer<String, String> troubles, Consumer<JsonParser> walker) {
        JsonParser parser = parser(characters);
        try {
            walker.accept(parser);
        } catch (JacksonException fault) {
            TokenStreamLocation at = parser.currentLocation();
            String where = "line " + at.getLineNr() + ", column " + at.getColumnNr();
            troubles.accept(where, isCut(parser, characters) ? CUT : reason(fault));
        }
    }

    private void top(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_ARRAY -> list(parser);
            case START_OBJECT -> object(parser);
            default -> listener.trouble(line(parser), "it holds no entry, only a single value");
        }
    }

    private void object(JsonParser parser) {
        String where = line(parser);
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        boolean complete = false;
        try {
            complete = fields(parser, head, true);
        } finally {
            listener.head(head, complete, where);
        }
    }

    /** Whether every property could be kept. */
    private boolean fields(JsonParser parser, ObjectNode head, boolean top) {
        boolean whole = true;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && lists.contains(name)) {
                list(parser);
            } else if ((value == JsonToken.START_OBJECT || value == JsonToken.VALUE_STRING) && lists.contains(name)) {
                // JSON-LD may write a list of one entry as that entry.
                entry(parser);
            } else if (value == JsonToken.START_OBJECT && top && pages.contains(name)) {
                whole &= fields(parser, JsonNodeFactory.instance.objectNode(), false);
            } else {
                String where = line(parser);
                JsonItem item = JsonItem.read(parser, limits);
                if (item.trouble().isEmpty() && head.size() < limits.itemDepth() * 4) {
                    head.set(name, item.value());
                } else {
                    whole = false;
                    String trouble = item.trouble().isEmpty() ? "there are too many properties" : item.trouble();
                    listener.trouble(where, trouble);
                }
            }
        }
        return whole;
    }

    private void list(JsonParser parser) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entry(parser);
        }
    }

    private void entry(JsonParser parser) {
        items++;
        String where = "entry " + items + " (" + line(parser) + ")";
        JsonItem item = JsonItem.read(parser, limits);
        if (item.trouble().isEmpty()) {
            listener.item(item.value(), where);
        } else {
            listener.trouble(where, item.trouble());
        }
    }

    /** Where a parser stands. */
    public static String line(JsonParser parser) {
        return "line " + parser.currentTokenLocation().getLineNr();
    }

    /** Whether the document is still open, but nothing is left of the file. */
    private static boolean isCut(JsonParser parser, Reader characters) {
        if (parser.streamReadContext().inRoot()) {
            return false;
        }
        try {
            return parser.releaseBuffered(new StringWriter()) <= 0 && characters.read(new char[2]) < 0;
        } catch (IOException | JacksonException unreadable) {
            return false;
        }
    }

    private static String reason(JacksonException fault) {
        if (fault instanceof JacksonIOException && fault.getCause() instanceof IOException reading) {
            return ReadFailures.of(reading) + "; what stands before was read";
        }
        if (fault instanceof StreamConstraintsException) {
            return "a single text, name or number is too long or nested too deep; what stands before was read";
        }
        return "it is not well-formed JSON; what stands before was read";
    }
}

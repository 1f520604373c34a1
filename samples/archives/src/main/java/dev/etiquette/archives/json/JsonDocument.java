package dev.etiquette.archives.json;

import dev.etiquette.archives.files.FileProblems;
import dev.etiquette.archives.files.ImportLimits;
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
 * Reads a file of JSON as a stream: the entries of lists one by one, all other properties as one head. Everything before
 * a syntax error is kept, and the error is reported once.
 */
public final class JsonDocument {

    /** Receives the content of a document in its order. */
    public interface Listener {
        /** One entry of a list. */
        void item(JsonNode item, String where);

        /** All other properties of an object at the top, after all entries; incomplete when some cannot be kept. */
        void head(ObjectNode head, boolean complete, String where);

        /** Something that cannot be read. */
        void problem(String where, String reason);
    }

    /** The problem of a file that ends too early. */
    public static final String CUT = "the file ends in the middle; everything before was read";

    private static final int LONGEST_TEXT = 20_000_000;
    private static final int LONGEST_NAME = 50_000;
    private static final int LONGEST_NUMBER = 10_000;
    /** Far deeper than what is kept, so that a deep entry can be skipped and the next one read. */
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
     * Reads documents with these properties.
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

    /** A parser with the limits of this class. */
    public static JsonParser parser(Reader characters) {
        return FACTORY.createParser(ObjectReadContext.empty(), characters);
    }

    /** Reads to the end or to the first syntax error. The content causes no exceptions. */
    public void read(Reader characters) {
        parse(characters, listener::problem, parser -> {
            while (parser.nextToken() != null) {
                top(parser);
            }
        });
    }

    /** Parses a document to its end or to the first syntax error, whose place and reason go to the second argument. */
    public static void parse(Reader characters, BiConsumer<String, String> problems, Consumer<JsonParser> reader) {
        JsonParser parser = parser(characters);
        try {
            reader.accept(parser);
        } catch (JacksonException fault) {
            TokenStreamLocation at = parser.currentLocation();
            String where = "line " + at.getLineNr() + ", column " + at.getColumnNr();
            problems.accept(where, isCut(parser, characters) ? CUT : reason(fault));
        }
    }

    private void top(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_ARRAY -> list(parser);
            case START_OBJECT -> object(parser);
            default -> listener.problem(line(parser), "it holds no entry, only a single value");
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
                if (item.problem().isEmpty() && head.size() < limits.itemDepth() * 4) {
                    head.set(name, item.value());
                } else {
                    whole = false;
                    String problem = item.problem().isEmpty() ? "there are too many properties" : item.problem();
                    listener.problem(where, problem);
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
        if (item.problem().isEmpty()) {
            listener.item(item.value(), where);
        } else {
            listener.problem(where, item.problem());
        }
    }

    /** The place of a parser as messages show it. */
    public static String line(JsonParser parser) {
        return "line " + parser.currentTokenLocation().getLineNr();
    }

    /** Whether the file ends inside of the document. */
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
            return FileProblems.describe(reading) + "; everything before was read";
        }
        if (fault instanceof StreamConstraintsException) {
            return "a single text, name or number is too long or nested too deep; everything before was read";
        }
        return "it is not well-formed JSON; everything before was read";
    }
}

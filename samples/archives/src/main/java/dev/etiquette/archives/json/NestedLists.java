package dev.etiquette.archives.json;

import dev.etiquette.archives.files.ImportLimits;
import java.io.Reader;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads a document as a stream whose long lists lie deep in it, such as the messages of each chat of a list of chats. Values
 * are known by their path from the top: the messages are {@code chats.list[].messages[]}. A value that holds such lists is
 * walked through, every other one is kept for a moment as a whole, within the limits. The content causes no exceptions.
 */
public final class NestedLists {

    /** Receives what is found, in the order of the document. */
    public interface Listener {
        /** An object begins that is walked through. */
        default void begin(String path) {}

        /** A value that is not walked through: a property of such an object, or an entry of such a list. */
        void value(String path, JsonNode value, String where);

        /** An object ends that was walked through. */
        default void end(String path) {}

        /** A value or the whole rest cannot be read. */
        void problem(String where, String reason);
    }

    private final Set<String> walked;
    private final ImportLimits limits;
    private final Listener listener;

    /**
     * Reads documents of this form.
     *
     * @param walked the paths of objects and lists that are walked through; the whole document, whose path is empty, always is
     */
    public NestedLists(Set<String> walked, ImportLimits limits, Listener listener) {
        this.walked = walked;
        this.limits = limits;
        this.listener = listener;
    }

    /** Reads to the end, or to the first syntax error. */
    public void read(Reader characters) {
        JsonDocument.parse(characters, listener::problem, parser -> {
            if (parser.nextToken() == null) {
                listener.problem("", JsonDocument.CUT);
                return;
            }
            walk(parser, "");
        });
    }

    private void walk(JsonParser parser, String path) {
        boolean inside = path.isEmpty() || walked.contains(path);
        if (inside && parser.currentToken() == JsonToken.START_OBJECT) {
            listener.begin(path);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                walk(parser, path.isEmpty() ? name : path + "." + name);
            }
            listener.end(path);
        } else if (inside && parser.currentToken() == JsonToken.START_ARRAY) {
            String entry = path + "[]";
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                walk(parser, entry);
            }
        } else {
            String where = JsonDocument.line(parser);
            JsonItem item = JsonItem.read(parser, limits);
            if (item.problem().isEmpty()) {
                listener.value(path, item.value(), where);
            } else {
                listener.problem(where, item.problem());
            }
        }
    }
}

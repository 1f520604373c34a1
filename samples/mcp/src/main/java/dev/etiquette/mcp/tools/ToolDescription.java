package dev.etiquette.mcp.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an assistant is told of a tool. It stands in a file of JSON for each tool; shapes that several answers have stand in one of
 * their own.
 *
 * @param title for people
 * @param description for the assistant
 * @param inputSchema of what is given
 * @param outputSchema of structured answers, with the shapes that it names
 */
public record ToolDescription(
        String title, String description, Map<String, Object> inputSchema, Map<String, Object> outputSchema) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Object> SHAPES = read("shapes");
    private static final String REFERENCE = "#/$defs/";

    /** That of the tool of this name. */
    public static ToolDescription of(String tool) {
        Map<String, Object> read = read(tool);
        Map<String, Object> output = new LinkedHashMap<>(object(read, "outputSchema"));
        Set<String> named = new TreeSet<>();
        collect(output, named);
        if (!named.isEmpty()) {
            Map<String, Object> shapes = new LinkedHashMap<>(SHAPES);
            shapes.keySet().retainAll(named);
            output.put("$defs", shapes);
        }
        return new ToolDescription(
                String.valueOf(read.get("title")),
                String.valueOf(read.get("description")),
                object(read, "inputSchema"),
                output);
    }

    /** The shapes that are named, and those that these name. */
    private static void collect(Object part, Set<String> named) {
        if (part instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference) {
                String shape = reference.substring(REFERENCE.length());
                if (named.add(shape)) {
                    collect(SHAPES.get(shape), named);
                }
            }
            map.values().forEach(each -> collect(each, named));
        } else if (part instanceof List<?> list) {
            list.forEach(each -> collect(each, named));
        }
    }

    private static Map<String, Object> object(Map<String, Object> all, String name) {
        return JSON.convertValue(all.get(name), new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private static Map<String, Object> read(String file) {
        try (InputStream json = ToolDescription.class.getResourceAsStream(file + ".json")) {
            if (json == null) {
                throw new IllegalStateException("There is no description of the tool " + file + ".");
            }
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package dev.etiquette.mcp.tools;

import dev.etiquette.mcp.answer.RefusedCallException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a tool was given. The SDK has compared it with the schema; what is asked for here holds even where it has not.
 *
 * @param values by name
 */
public record ToolArguments(Map<String, Object> values) {

    /** In characters, of all files of one call together. */
    private static final int LARGEST = 500_000;

    /** A text; empty where none, or a blank one, was given. */
    public Optional<String> text(String name) {
        return given(name, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A text that has to be there. */
    public String needed(String name) {
        return text(name).orElseThrow(() -> new RefusedCallException("The argument \"" + name + "\" is missing."));
    }

    /** Whether something is wanted; not so where nothing is said. */
    public boolean flag(String name) {
        return given(name, Boolean.class).orElse(false);
    }

    /** A whole number. */
    public int number(String name, int usual, int least, int most) {
        Optional<Number> number = given(name, Number.class);
        if (number.isEmpty()) {
            return usual;
        }
        double value = number.get().doubleValue();
        if (value != Math.rint(value) || value < least || value > most) {
            throw new RefusedCallException("The argument \"" + name + "\" is " + number.get()
                    + "; it must be a whole number from " + least + " to " + most + ".");
        }
        return (int) value;
    }

    /** Several texts. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object each : given(name, List.class).orElse(List.of())) {
            if (!(each instanceof String text)) {
                throw wrong(name);
            }
            texts.add(text.strip());
        }
        return texts;
    }

    /** Texts that are given as files would be, by name; none where nothing is given. */
    public SortedMap<String, String> files(String name, Predicate<String> allowed, String expected) {
        SortedMap<String, String> files = new TreeMap<>();
        int length = 0;
        for (Object each : given(name, List.class).orElse(List.of())) {
            if (!(each instanceof Map<?, ?> one
                    && one.get("file") instanceof String file
                    && one.get("text") instanceof String text)) {
                throw wrong(name);
            }
            if (!allowed.test(file)) {
                throw new RefusedCallException("\"" + shortened(file) + "\" is no name for a text in \"" + name
                        + "\"; it must be " + expected);
            } else if (files.put(file, text) != null) {
                throw new RefusedCallException("\"" + file + "\" is given twice.");
            }
            length += text.length();
        }
        if (length > LARGEST) {
            throw new RefusedCallException("The texts in \"" + name + "\" have " + length + " characters; together they"
                    + " must not have more than " + LARGEST + ".");
        }
        return files;
    }

    /** What somebody gave, at a length that fits into a sentence. */
    public static String shortened(String given) {
        int longest = 100;
        String line = given.strip();
        return line.length() <= longest ? line : line.substring(0, longest) + "…";
    }

    private <T> Optional<T> given(String name, Class<T> type) {
        @Nullable Object value = values.get(name);
        if (value == null) {
            return Optional.empty();
        } else if (!type.isInstance(value)) {
            throw wrong(name);
        }
        return Optional.of(type.cast(value));
    }

    private static RefusedCallException wrong(String name) {
        return new RefusedCallException(
                "The argument \"" + name + "\" is of another kind than the input schema of the tool says.");
    }
}

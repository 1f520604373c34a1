package dev.etiquette.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A sort of value of which rules can name some.
 *
 * @param name as rules write it: "Platform"
 * @param meaning in a phrase
 * @param values what each of them means, by its name, in the order in which they are listed
 */
public record ChoiceWord(String name, String meaning, Map<String, String> values) {

    /** Keeps a copy. */
    public ChoiceWord {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(meaning, "meaning");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(values, "values")));
    }
}

package dev.etiquette.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what a builder was not given, so that all of it is told at once. */
final class MissingParts {

    private final String fact;
    private final List<String> parts = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();

    /** For a fact, as messages name it. */
    MissingParts(String fact) {
        this.fact = fact;
    }

    /** Notes the part where it is absent; {@code call} is the method that gives it. */
    MissingParts need(@Nullable Object given, String part, String call) {
        if (given == null) {
            parts.add("no " + part);
            calls.add(call);
        }
        return this;
    }

    /** Refuses the fact when anything was absent. */
    void refuse() {
        if (!parts.isEmpty()) {
            throw new InvalidFactException(
                    ModelMessage.INCOMPLETE.with(fact, listed(parts)), ModelMessage.MAYBE_CALL.with(listed(calls)));
        }
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}

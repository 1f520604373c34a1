package dev.etiquette.model;

import java.util.Objects;

/**
 * Names what is asked for (act, person, platform, subject), so that it can be recognised tomorrow.
 *
 * @param value compared letter by letter; empty only in {@link #NONE}
 */
public record RecommendationId(String value) implements Comparable<RecommendationId> {

    /** The absence of an id; the facts that need one refuse it. */
    public static final RecommendationId NONE = new RecommendationId("");

    /** Refuses an id that has characters but none that can be seen. */
    public RecommendationId {
        FieldChecks.id("A recommendation's id", value);
    }

    /** Whether this is {@link #NONE}. */
    public boolean isNone() {
        return value.isEmpty();
    }

    /** What the ids of all advice to do the same begin with: "keep-in-touch". The whole id where it has no hyphen. */
    public String actName() {
        int end = value.lastIndexOf('-');
        return end < 0 ? value : value.substring(0, end);
    }

    @Override
    public int compareTo(RecommendationId other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.etiquette.model;

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

    @Override
    public int compareTo(RecommendationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

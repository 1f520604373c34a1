package dev.etiquette.model;

/**
 * Names one post, reply or message, as its platform or export names it.
 *
 * @param value compared letter by letter; empty only in {@link #NONE}
 */
public record UtteranceId(String value) implements Comparable<UtteranceId> {

    /** The absence of an id; the facts that need one refuse it. */
    public static final UtteranceId NONE = new UtteranceId("");

    /** Refuses an id that has characters but none that can be seen. */
    public UtteranceId {
        FieldChecks.id("The id of something said", value);
    }

    /** Whether this is {@link #NONE}. */
    public boolean isNone() {
        return value.isEmpty();
    }

    @Override
    public int compareTo(UtteranceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.etiquette.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** That of the value: no other is asked for as often. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UtteranceId id && value.equals(id.value);
    }

    @Override
    public int compareTo(UtteranceId other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

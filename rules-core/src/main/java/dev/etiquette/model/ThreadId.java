package dev.etiquette.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names one conversation: what answers what, or one private exchange.
 *
 * @param value compared letter by letter; empty only in {@link #NONE}
 */
public record ThreadId(String value) implements Comparable<ThreadId> {

    /** The absence of an id; the facts that need one refuse it. */
    public static final ThreadId NONE = new ThreadId("");

    /** Refuses an id that has characters but none that can be seen. */
    public ThreadId {
        FieldChecks.id("A thread's id", value);
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
        return other instanceof ThreadId id && value.equals(id.value);
    }

    @Override
    public int compareTo(ThreadId other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.etiquette.model;

import java.util.Objects;

/**
 * Names one meeting or call.
 *
 * @param value compared letter by letter; empty only in {@link #NONE}
 */
public record MeetingId(String value) implements Comparable<MeetingId> {

    /** The absence of an id; the facts that need one refuse it. */
    public static final MeetingId NONE = new MeetingId("");

    /** Refuses an id that has characters but none that can be seen. */
    public MeetingId {
        FieldChecks.id("A meeting's id", value);
    }

    /** Whether this is {@link #NONE}. */
    public boolean isNone() {
        return value.isEmpty();
    }

    @Override
    public int compareTo(MeetingId other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.etiquette.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names one person at the table, the owner or a contact, in the words of the host or of an export.
 *
 * @param value compared letter by letter; empty only in {@link #NONE}
 */
public record PersonId(String value) implements Comparable<PersonId> {

    /** The absence of an id; the facts that need one refuse it. */
    public static final PersonId NONE = new PersonId("");

    /** Refuses an id that has characters but none that can be seen. */
    public PersonId {
        FieldChecks.id("A person's id", value);
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
        return other instanceof PersonId id && value.equals(id.value);
    }

    @Override
    public int compareTo(PersonId other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.etiquette.model;

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

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.etiquette.prepared;

import dev.etiquette.model.Bounds;
import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A day that matters to a person: the present or else the next of a kind that comes round each year, or the only one of
 * its kind, be it past or still to come.
 *
 * <p>One that comes round is another one as soon as it is over. Whoever reads when it is has that noted.
 */
public final class Occasion {

    private final PersonId contact;
    private final String name;
    private final Instant begins;
    private final Instant ends;
    private final Instant previous;
    private final long years;
    private final Consumer<Instant> changes;

    /**
     * An occasion.
     *
     * @param previous when the one before it began
     * @param changes is told at what moment the occasion becomes another one, whenever that matters
     */
    public Occasion(
            PersonId contact,
            String name,
            Instant begins,
            Instant ends,
            Instant previous,
            long years,
            Consumer<Instant> changes) {
        this.contact = contact;
        this.name = name;
        this.begins = begins;
        this.ends = ends;
        this.previous = previous;
        this.years = years;
        this.changes = changes;
    }

    /** Whose day it is. */
    public PersonId contact() {
        return contact;
    }

    /** What is kept on it, in small letters, such as "birthday". */
    public String name() {
        return name;
    }

    /** When the day begins where that person lives; where I live when that is not known. */
    public Instant begins() {
        changes.accept(ends);
        return begins;
    }

    /** When the day is over there. */
    public Instant ends() {
        changes.accept(ends);
        return ends;
    }

    /** When the one before it began; {@link dev.etiquette.model.Times#ALWAYS} when there was none. */
    public Instant previous() {
        changes.accept(ends);
        return previous;
    }

    /** How many years it is since the first one, on that day; 0 when that is not known, and on the first one itself. */
    @Bounds
    public long years() {
        changes.accept(ends);
        return years;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Occasion that
                && contact.equals(that.contact)
                && name.equals(that.name)
                && begins.equals(that.begins)
                && ends.equals(that.ends)
                && previous.equals(that.previous)
                && years == that.years;
    }

    @Override
    public int hashCode() {
        return Objects.hash(contact, name, begins, years);
    }

    @Override
    public String toString() {
        return "Occasion[" + contact + ", " + name + ", " + begins + ", " + ends + ", " + years + "]";
    }
}

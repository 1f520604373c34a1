package dev.etiquette.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Values as tables write them: a person by id, by name or by handle ({@code @ann}), the owner also as {@code me}; a moment
 * as {@link WrittenMoment} reads it; a length as {@link WrittenLength}
 * does. Immutable.
 */
public final class TableValues implements WrittenValues {

    private static final String ME = "me";

    private final ZoneId zone;
    private final PersonId owner;

    /** Ids as they are. */
    private final Map<String, PersonId> ids = new HashMap<>();

    /** Whom a name or handle in small letters means. */
    private final Map<String, SortedSet<PersonId>> names = new HashMap<>();

    /** The same as they are written. */
    private final SortedSet<String> written = new TreeSet<>();

    private TableValues(Owner owner, Collection<Contact> contacts, ZoneId zone) {
        this.zone = zone;
        for (Contact contact : contacts) {
            ids.put(contact.id().value(), contact.id());
            name(contact.name(), contact.id());
            contact.handles().values().forEach(handle -> name("@" + handle, contact.id()));
        }
        owner.names().forEach(name -> names.put(small(name), only(owner.id())));
        ids.put(owner.id().value(), owner.id());
        this.owner = owner.id();
    }

    private static SortedSet<PersonId> only(PersonId person) {
        SortedSet<PersonId> one = new TreeSet<>();
        one.add(person);
        return one;
    }

    private void name(String name, PersonId person) {
        written.add(name);
        names.computeIfAbsent(small(name), unknown -> new TreeSet<>()).add(person);
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Values of tables beside these people.
     *
     * @param contacts whom names and handles mean
     * @param zone of moments without an offset
     */
    public static TableValues of(Owner owner, Collection<Contact> contacts, ZoneId zone) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(contacts, "contacts");
        Objects.requireNonNull(zone, "zone");
        return new TableValues(owner, contacts, zone);
    }

    /**
     * The person who is written so; empty when nobody among these people is.
     *
     * @throws InvalidFactException when several are
     */
    public Optional<PersonId> known(String written) {
        Objects.requireNonNull(written, "written");
        if (small(written).equals(ME)) {
            return Optional.of(owner);
        }
        PersonId same = ids.get(written.strip());
        if (same != null) {
            return Optional.of(same);
        }
        SortedSet<PersonId> found = names.getOrDefault(small(written), new TreeSet<>());
        if (found.size() > 1) {
            throw new InvalidFactException(
                    ModelMessage.SEVERAL_PEOPLE.with(found.size(), written), ModelMessage.MAYBE_WRITE_ID.text());
        }
        return found.stream().findFirst();
    }

    /** The names and handles of the contacts among these people, as they are written. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(written);
    }

    /** Whether somebody among these people, or several, are written so. */
    public boolean isKnown(String written) {
        Objects.requireNonNull(written, "written");
        String small = small(written);
        return small.equals(ME) || ids.containsKey(written.strip()) || names.containsKey(small);
    }

    /** Whoever is none of these people is somebody new, of that id. */
    @Override
    public PersonId person(String written) {
        Objects.requireNonNull(written, "written");
        return known(written).orElseGet(() -> new PersonId(written));
    }

    @Override
    public Instant moment(String written) {
        Objects.requireNonNull(written, "written");
        return WrittenMoment.of(written, zone);
    }

    @Override
    public Duration length(String written) {
        Objects.requireNonNull(written, "written");
        return WrittenLength.of(written)
                .orElseThrow(() -> new InvalidFactException(ModelMessage.NO_LENGTH.with(written)));
    }
}

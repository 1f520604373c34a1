package dev.etiquette.engine;

import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Tag;
import dev.etiquette.tables.NormPeople;
import dev.etiquette.tables.NormTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds out which norms hold for whom. Where the table says the same for everybody, nobody is looked at. */
final class NormPeopleFinder {

    private final Map<PersonId, NormPeople> byPerson = new HashMap<>();
    private final Map<PersonId, String> circles = new HashMap<>();

    private NormPeopleFinder() {}

    static NormPeopleFinder of(NormTable norms, Collection<Contact> contacts, Collection<Tag> tags) {
        NormPeopleFinder finder = new NormPeopleFinder();
        if (norms.isByPeople() || !norms.groups().isEmpty()) {
            Map<PersonId, Set<String>> carried = new HashMap<>();
            tags.forEach(tag -> carried.computeIfAbsent(tag.contact(), unknown -> new TreeSet<>())
                    .add(tag.name()));
            for (Contact contact : contacts) {
                finder.find(norms, contact, carried.getOrDefault(contact.id(), Set.of()));
            }
        }
        return finder;
    }

    private void find(NormTable norms, Contact contact, Set<String> tags) {
        NormPeople people = norms.isByPeople() ? norms.people(contact.groups(), tags) : NormPeople.EVERYBODY;
        if (!people.equals(NormPeople.EVERYBODY)) {
            byPerson.put(contact.id(), people);
        }
        String circle = norms.circle(contact.groups(), tags);
        if (!circle.isEmpty()) {
            circles.put(contact.id(), circle);
        }
    }

    /** The group or tag whose norm says how often to be in touch with a person; empty without one. */
    String circle(PersonId person) {
        return circles.getOrDefault(person, "");
    }

    /** For whom the norms hold that hold for a person, as norms name them. */
    String of(PersonId person) {
        return byPerson.getOrDefault(person, NormPeople.EVERYBODY).name();
    }

    /** All that occur beside everybody, by name. */
    List<NormPeople> occurring() {
        Map<String, NormPeople> byName = new TreeMap<>();
        byPerson.values().forEach(people -> byName.put(people.name(), people));
        return List.copyOf(byName.values());
    }
}

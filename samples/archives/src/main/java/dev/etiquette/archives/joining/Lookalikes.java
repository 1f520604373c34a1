package dev.etiquette.archives.joining;

import dev.etiquette.archives.people.PersonName;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * People who look like one, because they alone have a name of two words or more, and are on different platforms. They are
 * taken for two until the owner decides.
 */
final class Lookalikes {

    private static final int MOST_NAMED = 20;

    private Lookalikes() {}

    /**
     * Sentences that propose them, by name.
     *
     * @param apart the ids of two people each, of whom it is decided that they are two
     */
    static List<String> among(List<Contact> contacts, Set<Set<String>> apart) {
        SortedMap<String, List<Contact>> byName = new TreeMap<>();
        for (Contact contact : contacts) {
            String name = PersonName.key(contact.name());
            if (name.indexOf(' ') > 0 && !contact.handles().isEmpty()) {
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(contact);
            }
        }
        List<String> notes = new ArrayList<>();
        for (Map.Entry<String, List<Contact>> each : byName.entrySet()) {
            List<Contact> same = each.getValue();
            if (same.size() == 2 && areLookalikes(same.get(0), same.get(1), apart)) {
                notes.add(JoiningProblems.lookalikes(same.get(0), same.get(1)));
            }
        }
        List<String> told = new ArrayList<>(notes.subList(0, Math.min(notes.size(), MOST_NAMED)));
        if (notes.size() > MOST_NAMED) {
            told.add(JoiningProblems.moreLookalikes(notes.size()));
        }
        return told;
    }

    private static boolean areLookalikes(Contact one, Contact other, Set<Set<String>> apart) {
        Set<Platform> shared = new TreeSet<>(one.handles().keySet());
        shared.retainAll(other.handles().keySet());
        return shared.isEmpty()
                && !apart.contains(Set.of(one.id().value(), other.id().value()));
    }
}

package dev.etiquette.archives.joining;

import dev.etiquette.archives.contacts.KnownPeople;
import dev.etiquette.archives.contacts.KnownPeople.KnownPerson;
import dev.etiquette.archives.contacts.OutsideDecision;
import dev.etiquette.archives.people.PersonRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What the owner decided in a journal about people of the archives. Decisions about one of them and a contact are applied by
 * {@link PeopleByAddress}; here those of them that do not count are told, and those about two people of the archives are
 * applied, the latest first.
 */
final class OutsideDecisions {

    private static final int MOST_NAMED = 20;

    private final PersonRegistry people;
    private final KnownPeople contacts;
    private final PeopleByAddress addresses;

    OutsideDecisions(PersonRegistry people, KnownPeople contacts, PeopleByAddress addresses) {
        this.people = people;
        this.contacts = contacts;
        this.addresses = addresses;
    }

    /**
     * Applies and tells. The owner is never taken for somebody else.
     *
     * @return the ids of two people of the archives each, of whom it is decided that they are two
     */
    Set<Set<String>> apply(String owner, Consumer<String> joins, Consumer<String> notes) {
        Map<OutsideDecision, KnownPerson> persons = new HashMap<>();
        contacts.all().forEach(person -> person.decided().forEach(each -> persons.put(each, person)));
        Set<Set<String>> apart = new HashSet<>();
        List<String> lost = new ArrayList<>();
        for (OutsideDecision each : contacts.outside()) {
            List<String> nobody = each.references().stream()
                    .filter(reference -> one(reference, owner).isEmpty())
                    .toList();
            KnownPerson person = persons.get(each);
            if (!nobody.isEmpty()) {
                lost.add(JoiningProblems.lostDecision(each.decision(), nobody));
            } else if (person != null) {
                if (addresses.isContradicted(person, each)) {
                    notes.accept(JoiningProblems.contradicted(each.decision()));
                }
            } else if (!decide(each, owner, apart, joins)) {
                notes.accept(JoiningProblems.contradicted(each.decision()));
            }
        }
        lost.stream().limit(MOST_NAMED).forEach(notes);
        if (lost.size() > MOST_NAMED) {
            notes.accept(JoiningProblems.moreLostDecisions(lost.size()));
        }
        return apart;
    }

    /** The one whom a reference means; empty when it means nobody, several, or the owner. */
    private String one(String reference, String owner) {
        SortedSet<String> found = addresses.any(reference);
        return found.size() == 1 && !found.first().equals(owner) ? found.first() : "";
    }

    private boolean decide(OutsideDecision each, String owner, Set<Set<String>> apart, Consumer<String> joins) {
        SortedSet<String> both = new TreeSet<>();
        each.references().forEach(reference -> both.add(one(reference, owner)));
        if (!each.isOne()) {
            apart.add(both);
            return both.size() > 1;
        }
        if (both.size() > 1) {
            // A later decision may keep apart what this one would join by way of a third.
            if (apart.stream().anyMatch(two -> joinsAll(two, both))) {
                return false;
            }
            joins.accept(JoiningProblems.decided(both.last(), both.first()));
            people.join(both.last(), both.first());
        }
        return true;
    }

    private boolean joinsAll(Set<String> two, Set<String> both) {
        return two.stream().map(people::resolve).allMatch(both::contains);
    }
}

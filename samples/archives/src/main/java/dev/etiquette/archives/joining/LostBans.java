package dev.etiquette.archives.joining;

import dev.etiquette.archives.contacts.ContactEntry;
import dev.etiquette.archives.contacts.KnownPeople;
import dev.etiquette.archives.contacts.KnownPeople.KnownPerson;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.people.ProfileAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Tells wishes to be left alone that hold for nobody in the archives: their people may be written to meanwhile. */
final class LostBans {

    private static final int MOST_NAMED = 20;

    private final PersonRegistry people;
    private final KnownPeople contacts;
    private final PeopleByAddress addresses;

    LostBans(PersonRegistry people, KnownPeople contacts, PeopleByAddress addresses) {
        this.people = people;
        this.contacts = contacts;
        this.addresses = addresses;
    }

    /** Tells those of contacts who were found nowhere, and accounts of others that look like a slip of the pen. */
    void tell(List<KnownPerson> unfound, Consumer<String> notes) {
        List<String> sentences = new ArrayList<>();
        for (KnownPerson person : contacts.all()) {
            if (person.isBanned()) {
                SortedSet<String> near = near(person);
                if (unfound.contains(person)) {
                    sentences.add(JoiningProblems.lostBan(person.name(), near));
                } else if (!near.isEmpty()) {
                    sentences.add(JoiningProblems.nearBan(person.name(), near));
                }
            }
        }
        sentences.stream().sorted().limit(MOST_NAMED).forEach(notes);
        if (sentences.size() > MOST_NAMED) {
            notes.accept(JoiningProblems.moreLostBans(sentences.size()));
        }
        tellClaims(notes);
    }

    /** Accounts in the archives that are nearly those of a contact, whose own are not there. */
    private SortedSet<String> near(KnownPerson person) {
        SortedSet<String> near = new TreeSet<>();
        for (ContactEntry entry : person.entries()) {
            for (ProfileAddress account : entry.addresses().accounts()) {
                if (!addresses.isKnown(account)) {
                    near.addAll(addresses.near(account));
                }
            }
        }
        return near;
    }

    /** Whoever claims to be somebody who is to be left alone is not taken for that person, and is told. */
    private void tellClaims(Consumer<String> notes) {
        for (String account : people.moves().claiming()) {
            for (String claimed : people.moves().claimedBy(account)) {
                contacts.all().stream()
                        .filter(KnownPerson::isBanned)
                        .filter(person -> !people.resolve(claimed).equals(people.resolve(account)))
                        .filter(person -> names(person, claimed))
                        .forEach(person -> notes.accept(JoiningProblems.claim(account, claimed, person.name())));
            }
        }
    }

    private static boolean names(KnownPerson person, String id) {
        return ProfileAddress.of(id)
                .map(claimed -> person.entries().stream()
                        .flatMap(entry -> entry.addresses().accounts().stream())
                        .anyMatch(account -> account.key().equals(claimed.key())))
                .orElse(false);
    }
}

package dev.etiquette.archives.joining;

import dev.etiquette.archives.contacts.ContactEntry;
import dev.etiquette.archives.contacts.KnownPeople;
import dev.etiquette.archives.contacts.KnownPeople.KnownPerson;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.people.NameIndex;
import dev.etiquette.archives.people.PersonName;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Joins the owner's own contacts with the people in archives: by handle, by the address of a profile, by email; by the
 * name alone only if one person in all archives, and one of the contacts, has it, and if their accounts do not speak
 * against it. An address that several contacts share shows nobody of them; but who is to be left alone there is.
 *
 * <p>Nobody in the archives is two contacts: who is found by the better address is that person, and the others are told.
 * A wish to be left alone holds for all whom its entry names.
 */
final class ContactMatcher {

    private final ArchiveFindings findings;
    private final PersonRegistry people;
    private final KnownPeople contacts;
    private final PeopleByAddress addresses;
    private final SortedMap<String, KnownPerson> joined = new TreeMap<>();
    private final SortedMap<String, List<KnownPerson>> banned = new TreeMap<>();
    private final Set<Set<String>> apart = new HashSet<>();

    ContactMatcher(ArchiveFindings findings, KnownPeople contacts) {
        this.findings = findings;
        this.people = findings.people();
        this.contacts = contacts;
        this.addresses = new PeopleByAddress(people, contacts);
    }

    /** A contact who was found in the archives. */
    private record Found(KnownPerson person, SortedMap<String, PeopleByAddress.Evidence> ids) {

        PeopleByAddress.Evidence best() {
            return ids.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        }
    }

    /** Finds the people of all entries. People whom one contact names are one person from now on. */
    void join(String owner) {
        Map<String, Integer> names = new HashMap<>();
        contacts.all().forEach(each -> names.merge(PersonName.key(each.name()), 1, Integer::sum));
        List<Found> all = new ArrayList<>();
        List<KnownPerson> unfound = new ArrayList<>();
        apart.addAll(
                new OutsideDecisions(people, contacts, addresses).apply(owner, findings::addJoin, findings::addNote));
        for (KnownPerson person : contacts.all()) {
            SortedMap<String, PeopleByAddress.Evidence> ids = addresses.find(person, findings::addNote);
            if (ids.containsKey(owner)) {
                // Address books contain their owners too.
                continue;
            }
            if (ids.isEmpty() && names.getOrDefault(PersonName.key(person.name()), 0) == 1) {
                byName(person, owner, ids);
            }
            if (ids.isEmpty()) {
                unfound.add(person);
            } else {
                all.add(new Found(person, ids));
            }
        }
        all.sort(Comparator.comparing(Found::best)
                .thenComparing(found -> found.person().id()));
        all.forEach(this::take);
        unfound.forEach(person -> joined.put(ownId(person), person));
        tellNumbers(unfound);
        new LostBans(people, contacts, addresses).tell(unfound, findings::addNote);
        bindShared(owner);
    }

    /** Joins whom one contact names, unless another contact was found there by a better address. */
    private void take(Found found) {
        KnownPerson person = found.person();
        SortedSet<String> free = new TreeSet<>();
        found.ids().keySet().forEach(id -> {
            KnownPerson other = joined.get(people.resolve(id));
            if (other == null) {
                free.add(people.resolve(id));
            } else {
                if (!contacts.areDecidedTwo(person, other)) {
                    findings.addNote(JoiningProblems.claimedTwice(person, other, id));
                }
                if (person.isBanned()) {
                    banned.computeIfAbsent(people.resolve(id), key -> new ArrayList<>())
                            .add(person);
                }
            }
        });
        if (free.isEmpty()) {
            joined.put(ownId(person), person);
            return;
        }
        String main = free.first();
        free.forEach(id -> {
            findings.addJoin(
                    JoiningProblems.found(person.name(), id, found.ids().get(id).reason()));
            people.join(id, main);
        });
        joined.put(main, person);
    }

    private String ownId(KnownPerson person) {
        String id = person.id();
        boolean taken = joined.containsKey(id) || people.contains(people.resolve(id));
        return taken ? "contact:" + NameIndex.key(person.name()) + ":" + id : id;
    }

    /** An account that several contacts share is nobody's, but whoever is to be left alone there is not written to. */
    private void bindShared(String owner) {
        for (KnownPerson person : contacts.all()) {
            if (person.isBanned()) {
                addresses.sharedAccounts(person).forEach((id, account) -> {
                    if (!id.equals(owner) && joined.get(id) != person) {
                        banned.computeIfAbsent(id, key -> new ArrayList<>()).add(person);
                        findings.addNote(JoiningProblems.sharedBan(person.name(), account, id));
                    }
                });
            }
        }
    }

    private void byName(KnownPerson person, String owner, SortedMap<String, PeopleByAddress.Evidence> ids) {
        SortedSet<String> found = new TreeSet<>();
        addresses.named(person.name()).forEach(id -> found.add(people.resolve(id)));
        found.remove(owner);
        found.removeAll(addresses.others(person));
        if (found.size() > 1 && person.isBanned()) {
            findings.addNote(JoiningProblems.severalOfName(person, found));
        }
        if (found.size() != 1) {
            return;
        }
        String conflict = addresses.conflict(person, found.first());
        if (conflict.isEmpty()) {
            ids.put(found.first(), PeopleByAddress.Evidence.ofName());
        } else {
            findings.addNote(JoiningProblems.anotherAccount(person, found.first(), conflict));
        }
    }

    /** Merges the entries into the contacts of the archives, and adds those in no archive. Sorted by id. */
    List<Contact> merge(List<Contact> known) {
        SortedMap<String, Contact> all = new TreeMap<>();
        known.forEach(contact -> all.put(contact.id().value(), contact));
        joined.forEach((id, person) -> {
            for (ContactEntry entry : person.entries()) {
                all.put(id, entry.mergeInto(all.getOrDefault(id, Contact.of(id, entry.name()))));
            }
        });
        banned.forEach((id, leaving) -> {
            Contact contact = all.get(id);
            for (KnownPerson person : leaving) {
                for (ContactEntry entry : person.entries()) {
                    contact = contact == null ? null : entry.leaveAlone(contact);
                }
            }
            if (contact != null) {
                all.put(id, contact);
            }
        });
        tellLookalikes(all.values());
        return List.copyOf(all.values());
    }

    /** Handles on X find nobody who is known by number only. */
    private void tellNumbers(List<KnownPerson> unfound) {
        List<String> names = unfound.stream()
                .filter(person -> person.entries().stream()
                        .flatMap(entry -> entry.addresses().accounts().stream())
                        .anyMatch(account -> account.platform().equals(Platform.X)))
                .map(KnownPerson::name)
                .sorted()
                .toList();
        long numbers = names.isEmpty() ? 0 : addresses.numbersOnX();
        if (numbers > 0) {
            findings.addNote(JoiningProblems.numbersOnly(names, numbers));
        }
    }

    private void tellLookalikes(Collection<Contact> all) {
        Set<Set<String>> decided = new HashSet<>();
        apart.forEach(two -> decided.add(two.stream().map(people::resolve).collect(Collectors.toSet())));
        joined.forEach((id, person) -> {
            if (!person.decided().isEmpty()) {
                addresses.others(person).forEach(other -> decided.add(Set.copyOf(List.of(id, other))));
            }
        });
        Lookalikes.among(List.copyOf(all), decided).forEach(findings::addNote);
    }

    /**
     * What the entries know of these people beside that, by id.
     *
     * @param zone in which days begin
     */
    List<Fact> knownAbout(ZoneId zone) {
        List<Fact> facts = new ArrayList<>();
        joined.forEach((id, person) ->
                person.entries().forEach(entry -> facts.addAll(entry.known().facts(new PersonId(id), zone))));
        return facts;
    }
}

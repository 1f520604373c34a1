package dev.etiquette.archives.joining;

import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who sits at the table: the owner and everybody who talks with the owner, is connected or blocked. */
final class ContactCollector {

    private final SortedMap<String, SortedSet<Platform>> seen = new TreeMap<>();
    private final String owner;
    private final PersonRegistry people;

    ContactCollector(String owner, PersonRegistry people) {
        this.owner = owner;
        this.people = people;
    }

    /** Notes who wrote this and, when the owner did, for whom. */
    void meet(Utterance said) {
        meet(said.author().value(), said.platform());
        if (said.author().value().equals(owner)) {
            for (PersonId person : said.mentions()) {
                meet(person.value(), said.platform());
            }
            if (said instanceof Reply reply && !reply.answersWhom().isNone()) {
                meet(reply.answersWhom().value(), said.platform());
            }
        }
    }

    /** Notes with whom the owner is connected. */
    void meet(Connection connection) {
        meet(connection.contact().value(), connection.platform());
    }

    private void meet(String person, Platform platform) {
        seen.computeIfAbsent(person, key -> new TreeSet<>()).add(platform);
    }

    /** Everybody but the owner, by id; also those of whom nothing is known but that they must be left alone. */
    List<Contact> settle(Map<String, List<DoNotContact>> bans) {
        bans.forEach((person, own) -> own.forEach(ban -> meet(person, ban.platform())));
        List<Contact> contacts = new ArrayList<>();
        seen.forEach((person, platforms) -> {
            if (!person.equals(owner)) {
                Contact contact = Contact.of(person, people.nameOf(person))
                        .reachableBy(people.offlineWaysTo(person).toArray(Channel[]::new));
                for (Platform platform : platforms) {
                    String handle = handle(person, platform);
                    contact = handle.isEmpty() ? contact : contact.withHandle(platform, handle);
                }
                for (DoNotContact ban : bans.getOrDefault(person, List.of())) {
                    contact = contact.leftAlone(ban);
                }
                contacts.add(contact);
            }
        });
        return contacts;
    }

    /**
     * The owner, on the platforms on which the owner wrote, or has an account besides another one; without a word of
     * theirs, on the one given.
     */
    Owner owner(Optional<ZoneId> zone, Optional<Platform> silent, OwnerAccounts accounts) {
        SortedSet<Platform> platforms = new TreeSet<>(seen.getOrDefault(owner, new TreeSet<>()));
        if (accounts.known().size() > 1) {
            platforms.addAll(accounts.known().keySet());
        } else if (platforms.isEmpty()) {
            silent.ifPresent(platforms::add);
        }
        SortedSet<String> names = new TreeSet<>(people.namesOf(owner));
        if (names.isEmpty()) {
            names.add(people.nameOf(owner));
        }
        Owner known = Owner.of(owner).named(names.toArray(String[]::new));
        for (Platform platform : platforms) {
            String handle = handle(accounts.on(platform), platform);
            known = handle.isEmpty() ? known : known.withHandle(platform, handle);
        }
        return zone.isPresent() ? known.in(zone.get()) : known;
    }

    private String handle(String person, Platform platform) {
        return people.handleOf(people.idOn(person, platform), platform.equals(Platform.MASTODON));
    }
}

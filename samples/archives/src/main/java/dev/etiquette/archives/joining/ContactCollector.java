package dev.etiquette.archives.joining;

import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Times;
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

/** Collects the owner and everybody who writes, is addressed by the owner, or is connected or blocked. */
final class ContactCollector {

    private final SortedMap<String, SortedSet<Platform>> seen = new TreeMap<>();
    private final String owner;
    private final PersonRegistry people;

    ContactCollector(String owner, PersonRegistry people) {
        this.owner = owner;
        this.people = people;
    }

    /** Adds the author of an utterance and, for one of the owner, the people whom it addresses. */
    void add(Utterance utterance) {
        add(utterance.author().value(), utterance.platform());
        if (utterance.author().value().equals(owner)) {
            for (PersonId person : utterance.mentions()) {
                add(person.value(), utterance.platform());
            }
            if (utterance instanceof Reply reply && !reply.answersWhom().isNone()) {
                add(reply.answersWhom().value(), utterance.platform());
            }
        }
    }

    /** Adds the contact of a connection. */
    void add(Connection connection) {
        add(connection.contact().value(), connection.platform());
    }

    /** Adds whom the owner met. */
    void add(Meeting meeting) {
        String person = meeting.contact().value();
        people.platformsOf(person).forEach(platform -> add(person, platform));
        seen.computeIfAbsent(person, key -> new TreeSet<>());
    }

    private void add(String person, Platform platform) {
        seen.computeIfAbsent(person, key -> new TreeSet<>()).add(platform);
    }

    /** Everybody except the owner, sorted by id; also people of whom only a ban is known. */
    List<Contact> contacts(Map<String, List<DoNotContact>> bans) {
        bans.forEach((person, own) -> own.forEach(ban -> add(person, ban.platform())));
        List<Contact> contacts = new ArrayList<>();
        seen.forEach((person, platforms) -> {
            if (!person.equals(owner)) {
                Contact contact = Contact.of(person, people.nameOf(person))
                        .reachableBy(people.offlineChannelsOf(person).toArray(Channel[]::new));
                for (Platform platform : platforms) {
                    String handle = handle(person, platform);
                    contact = handle.isEmpty() ? contact : contact.withHandle(platform, handle);
                }
                String nobody = people.nobodyBecause(person);
                if (!nobody.isEmpty()) {
                    contact = contact.leftAlone(DoNotContact.anywhere(contact.id(), nobody, Times.ALWAYS));
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
     * The owner, on all platforms with an utterance of the owner and, if there are several accounts, on theirs.
     *
     * @param silent the platform of an owner without any utterance and account
     */
    Owner owner(Optional<ZoneId> zone, Optional<Platform> silent, OwnerAccounts accounts) {
        SortedSet<Platform> platforms = new TreeSet<>(seen.getOrDefault(owner, new TreeSet<>()));
        if (accounts.byPlatform().size() > 1) {
            platforms.addAll(accounts.byPlatform().keySet());
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
        return zone.isPresent() ? known.livingIn(zone.get()) : known;
    }

    private String handle(String person, Platform platform) {
        return people.handleOf(
                people.idOn(person, platform), platform.equals(Platform.MASTODON) || platform.equals(Platform.EMAIL));
    }
}

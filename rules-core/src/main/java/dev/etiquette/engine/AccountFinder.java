package dev.etiquette.engine;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.model.Utterance;
import dev.etiquette.prepared.Account;
import dev.etiquette.prepared.MyAccount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who can be found where: by a handle, by a connection, or because they spoke there. */
final class AccountFinder {

    private final Owner owner;
    private final NormPeopleFinder people;
    private final Map<PersonId, Map<Platform, String>> handles = new HashMap<>();
    private final TreeSet<Platform> platforms = new TreeSet<>();

    AccountFinder(
            Owner owner,
            Collection<Contact> contacts,
            Collection<Connection> connections,
            Collection<Utterance> utterances,
            PlatformNaming naming,
            NormPeopleFinder people) {
        this.owner = owner;
        this.people = people;
        contacts.forEach(contact ->
                contact.handles().forEach((platform, handle) -> seen(contact.id(), naming.of(platform), handle)));
        connections.forEach(connection -> seen(connection.contact(), connection.platform(), ""));
        utterances.forEach(said -> seen(said.author(), said.platform(), ""));
    }

    private void seen(PersonId person, Platform platform, String handle) {
        if (!platform.form().equals(Form.OFFLINE)) {
            platforms.add(platform);
            handles.computeIfAbsent(person, unknown -> new TreeMap<>()).merge(platform, handle, AccountFinder::longer);
        }
    }

    private static String longer(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** Every platform on which somebody is. */
    Collection<Platform> platforms() {
        return platforms;
    }

    /** The accounts of others by person, then the owner's. */
    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        new TreeMap<>(handles).forEach((person, accounts) -> {
            if (!person.equals(owner.id())) {
                accounts.forEach(
                        (platform, handle) -> facts.add(new Account(person, platform, people.of(person), handle)));
            }
        });
        platforms.forEach(
                platform -> facts.add(new MyAccount(platform, owner.pages().contains(platform))));
        return facts;
    }
}

package dev.etiquette.engine;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import dev.etiquette.reading.Phrases;
import dev.etiquette.table.NormTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The facts of one evaluation: collapsed, those of the future left out, read, and with the norms of every platform
 * that occurs.
 *
 * @param facts what rules see
 * @param contacts everybody at the table, by id
 * @param feedbacks what the owner said of recommendations until now
 * @param collapsed a sentence for each id that came with different contents
 * @param notes what the owner should know about the facts themselves
 */
record Table(
        List<Object> facts,
        Map<PersonId, Contact> contacts,
        List<Feedback> feedbacks,
        List<String> collapsed,
        List<String> notes) {

    static Table lay(
            Owner owner, Collection<? extends Fact> given, Now now, Clock clock, Phrases phrases, NormTable norms) {
        Collapse collapse = Collapse.of(given);
        List<Utterance> said = until(clock, collapse.all(Utterance.class), Utterance::at);
        List<Feedback> feedbacks = until(clock, collapse.all(Feedback.class), Feedback::at);
        Map<PersonId, Contact> contacts = contacts(owner, collapse.all(Contact.class), said);

        List<Object> facts = new ArrayList<>();
        facts.add(now);
        facts.add(owner);
        facts.addAll(contacts.values());
        List<DoNotContact> bans = new ArrayList<>(collapse.all(DoNotContact.class));
        contacts.values().forEach(contact -> bans.addAll(contact.doNotContact()));
        facts.addAll(until(clock, bans, DoNotContact::since));
        facts.addAll(until(clock, collapse.all(Connection.class), Connection::since));
        facts.addAll(until(clock, collapse.all(Meeting.class), Meeting::at));
        facts.addAll(feedbacks);
        facts.addAll(said);
        facts.addAll(new Conversations(owner, contacts, said, collapse.all(Marks.class), phrases).read());

        TreeSet<Platform> platforms = new TreeSet<>();
        said.forEach(each -> platforms.add(each.platform()));
        platforms.forEach(platform -> facts.addAll(norms.norms(platform)));
        List<String> notes = platforms.stream()
                .filter(Platform::closed)
                .map(platform ->
                        platform.name() + " is closed: what was said there is known, but nothing is advised for it.")
                .toList();
        return new Table(facts, contacts, feedbacks, collapse.collapsed(), notes);
    }

    /** What the future holds is not known yet; but when it comes, the advice may change. */
    private static <T> List<T> until(Clock clock, List<T> facts, Function<T, Instant> time) {
        return facts.stream().filter(fact -> clock.reached(time.apply(fact))).toList();
    }

    /** Whoever speaks is at the table, whether the host has listed them or not. */
    private static Map<PersonId, Contact> contacts(Owner owner, List<Contact> listed, List<Utterance> said) {
        Map<PersonId, Contact> contacts = new LinkedHashMap<>();
        listed.stream()
                .filter(contact -> !contact.id().equals(owner.id()))
                .forEach(contact -> contacts.put(contact.id(), contact));
        TreeSet<PersonId> people = new TreeSet<>();
        said.forEach(each -> {
            people.add(each.author());
            people.addAll(each.mentions());
        });
        people.remove(owner.id());
        people.remove(PersonId.NONE);
        people.forEach(
                person -> contacts.computeIfAbsent(person, unknown -> Contact.of(person.value(), person.value())));
        return contacts;
    }
}

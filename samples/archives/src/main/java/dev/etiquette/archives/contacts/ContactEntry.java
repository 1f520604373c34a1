package dev.etiquette.archives.contacts;

import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Cadence;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person in the owner's own file of contacts.
 *
 * @param name that the owner gives this person
 * @param addresses where this person is found
 * @param group empty when there is none
 * @param priority from 1 to 5, where it is given
 * @param why empty when there is none
 * @param benefit empty when there is none
 * @param offer empty when there is none
 * @param cadence {@link Cadence#NONE} when there is none
 * @param zone where it is given
 * @param offline offline channels, the preferred one first
 * @param bans where this person must not be contacted
 * @param known what else is known of this person
 * @param place in the file
 */
public record ContactEntry(
        String name,
        Addresses addresses,
        String group,
        Optional<Integer> priority,
        String why,
        String benefit,
        String offer,
        Cadence cadence,
        Optional<ZoneId> zone,
        List<Channel> offline,
        List<Ban> bans,
        KnownAbout known,
        SkippedEntry place) {

    /**
     * Where a person must not be contacted.
     *
     * @param platform {@link Platform#ANY} for all
     * @param channel {@link Channel#ANY} for all
     * @param reason in words
     */
    public record Ban(Platform platform, Channel channel, String reason) {}

    /** Merges this entry into a contact of the archives. Values of this entry win; missing ones are kept. */
    public Contact mergeInto(Contact known) {
        Contact contact = new Contact(
                known.id(),
                name,
                known.handles(),
                group.isEmpty() ? known.group() : group,
                priority.orElse(known.priority()),
                why.isEmpty() ? known.why() : why,
                benefit.isEmpty() ? known.benefit() : benefit,
                offer.isEmpty() ? known.offer() : offer,
                cadence.isNone() ? known.cadence() : cadence,
                zone.or(known::zone),
                channels(known),
                known.doNotContact(),
                known.asOf());
        for (Map.Entry<Platform, String> handle : addresses.handles().entrySet()) {
            contact = contact.withHandle(handle.getKey(), handle.getValue());
        }
        return leaveAlone(contact);
    }

    /** A contact with the wishes of this entry to be left alone, and nothing else of it. */
    public Contact leaveAlone(Contact known) {
        Contact contact = known;
        for (Ban ban : bans) {
            contact = contact.leftAlone(
                    new DoNotContact(known.id(), ban.platform(), ban.channel(), ban.reason(), Times.ALWAYS));
        }
        return contact;
    }

    private List<Channel> channels(Contact known) {
        List<Channel> channels = new ArrayList<>(offline);
        known.offline().stream().filter(each -> !channels.contains(each)).forEach(channels::add);
        return channels;
    }

    /** Whether another entry says the same in all things, wherever it stands. */
    boolean saysTheSame(ContactEntry other) {
        return at(other.place).equals(other);
    }

    /** All that this entry says, wherever it stands. */
    String withoutPlace() {
        return at(new SkippedEntry("", "", "")).toString();
    }

    private ContactEntry at(SkippedEntry elsewhere) {
        return new ContactEntry(
                name, addresses, group, priority, why, benefit, offer, cadence, zone, offline, bans, known, elsewhere);
    }
}

package dev.etiquette.archives.contacts;

import dev.etiquette.archives.people.LinkedInProfileUrl;
import dev.etiquette.archives.people.NameIndex;
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
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A person in the owner's own file of contacts.
 *
 * @param name that the owner gives this person
 * @param handles by platform, without the leading {@code @}
 * @param urls of profiles, in their normal form where there is one
 * @param emails in lower case
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
        SortedMap<Platform, String> handles,
        List<String> urls,
        List<String> emails,
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
    record Ban(Platform platform, Channel channel, String reason) {}

    /** An id for a person in no archive: an address, else the name. */
    public String ownId() {
        for (Platform platform : handles.keySet()) {
            if (platform.equals(Platform.MASTODON)) {
                return "acct:" + handles.get(platform).toLowerCase(Locale.ROOT);
            }
            if (platform.equals(Platform.LINKEDIN)) {
                return LinkedInProfileUrl.named(handles.get(platform));
            }
        }
        if (!urls.isEmpty()) {
            return urls.get(0);
        }
        if (!emails.isEmpty()) {
            return "mailto:" + emails.get(0);
        }
        return handles.isEmpty()
                ? "contact:" + NameIndex.key(name)
                : handles.firstKey() + ":" + handles.get(handles.firstKey());
    }

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
                known.doNotContact());
        for (Platform platform : handles.keySet()) {
            contact = contact.withHandle(platform, handles.get(platform));
        }
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

    /** This entry as a contact without any archive. */
    Contact toContact() {
        return mergeInto(Contact.of(ownId(), name));
    }
}

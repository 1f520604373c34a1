package dev.etiquette.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Somebody whom the owner talks to, or wants to.
 *
 * @param id as authors of posts, replies and messages are named
 * @param name how the advice calls this person
 * @param handles by platform, without the leading {@code @}; may be empty
 * @param group in which this person is; several with semicolons or commas between them; may be empty
 * @param priority from 1, the most wanted, to 5
 * @param why the owner wants to talk to this person; may be empty
 * @param benefit what is in it for the owner; may be empty
 * @param offer what the owner has to give in return; may be empty
 * @param cadence how often to be in touch
 * @param zone in which this person lives, where it is known
 * @param offline channels for leaving the screen, the preferred one first; may be empty
 * @param doNotContact what this person must be left alone on; may be empty
 * @param asOf since when all of this is so; {@link Times#ALWAYS} when that is not known. Of two contacts with one id, the
 *     later one counts as it stands, once its time has come
 */
public record Contact(
        PersonId id,
        String name,
        SortedMap<Platform, String> handles,
        String group,
        @Bounds(least = 1, most = 5) int priority,
        String why,
        String benefit,
        String offer,
        Cadence cadence,
        Optional<ZoneId> zone,
        List<Channel> offline,
        List<DoNotContact> doNotContact,
        Instant asOf)
        implements Fact {

    /** What stands between the groups of somebody who has several. */
    private static final String SEPARATOR = "[;,]";

    /** The priority of those of whom nothing is said: in the middle. */
    public static final int USUAL_PRIORITY = 3;

    /** Checks every part and keeps copies. */
    public Contact {
        FieldChecks.present("A contact", "id", id);
        if (id.isNone()) {
            throw new InvalidFactException(ModelMessage.ID_EMPTY.with("A contact"));
        }
        String who = FieldChecks.named("Contact", id);
        FieldChecks.filled(who, "name", name);
        handles =
                Collections.unmodifiableSortedMap(new TreeMap<>(FieldChecks.present(who, "table of handles", handles)));
        FieldChecks.present(who, "group", group);
        FieldChecks.within(who, "priority", priority, 1, 5);
        FieldChecks.present(who, "why", why);
        FieldChecks.present(who, "benefit", benefit);
        FieldChecks.present(who, "offer", offer);
        FieldChecks.present(who, "cadence", cadence);
        FieldChecks.present(who, "zone", zone);
        offline = List.copyOf(FieldChecks.present(who, "list of offline channels", offline));
        doNotContact =
                List.copyOf(FieldChecks.present(who, "list of what not to contact on (doNotContact)", doNotContact));
        for (DoNotContact ban : doNotContact) {
            if (!ban.contact().equals(id)) {
                throw new InvalidFactException(ModelMessage.FOREIGN_DO_NOT_CONTACT.with(who, ban.contact()));
            }
        }
        FieldChecks.present(who, "moment since when it is so (asOf)", asOf);
    }

    /** A contact part by part, with the id by which authors of posts, replies and messages are named. */
    public static ContactBuilder builder(PersonId id) {
        Objects.requireNonNull(id, "id");
        return new ContactBuilder(id);
    }

    /** A contact part by part, with the id by which authors of posts, replies and messages are named. */
    public static ContactBuilder builder(String id) {
        Objects.requireNonNull(id, "id");
        return builder(new PersonId(id));
    }

    /** A contact of whom only this is known, with the usual priority. */
    public static Contact of(String id, String name) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        return new Contact(
                new PersonId(id),
                name,
                new TreeMap<>(),
                "",
                USUAL_PRIORITY,
                "",
                "",
                "",
                Cadence.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                Times.ALWAYS);
    }

    /** The same contact with a handle on a platform. */
    public Contact withHandle(Platform platform, String handle) {
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(handle, "handle");
        SortedMap<Platform, String> all = new TreeMap<>(handles);
        all.put(platform, handle);
        return new Contact(
                id, name, all, group, priority, why, benefit, offer, cadence, zone, offline, doNotContact, asOf);
    }

    /** The same contact in a group. */
    public Contact inGroup(String name) {
        Objects.requireNonNull(name, "name");
        return new Contact(
                id,
                this.name,
                handles,
                name,
                priority,
                why,
                benefit,
                offer,
                cadence,
                zone,
                offline,
                doNotContact,
                asOf);
    }

    /** The same contact with a priority from 1 to 5. */
    public Contact withPriority(int wanted) {
        return new Contact(
                id, name, handles, group, wanted, why, benefit, offer, cadence, zone, offline, doNotContact, asOf);
    }

    /** The same contact with why, what is in it for the owner, and what the owner offers. */
    public Contact because(String reason, String gain, String gift) {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(gain, "gain");
        Objects.requireNonNull(gift, "gift");
        return new Contact(
                id, name, handles, group, priority, reason, gain, gift, cadence, zone, offline, doNotContact, asOf);
    }

    /** The same contact with a cadence. */
    public Contact every(Cadence rhythm) {
        Objects.requireNonNull(rhythm, "rhythm");
        return new Contact(
                id, name, handles, group, priority, why, benefit, offer, rhythm, zone, offline, doNotContact, asOf);
    }

    /** The same contact living in a zone. */
    public Contact livingIn(ZoneId place) {
        Objects.requireNonNull(place, "place");
        return new Contact(
                id,
                name,
                handles,
                group,
                priority,
                why,
                benefit,
                offer,
                cadence,
                Optional.of(place),
                offline,
                doNotContact,
                asOf);
    }

    /** The same contact with channels for leaving the screen, the preferred one first. */
    public Contact reachableBy(Channel... channels) {
        return new Contact(
                id,
                name,
                handles,
                group,
                priority,
                why,
                benefit,
                offer,
                cadence,
                zone,
                FieldChecks.each("channels", channels),
                doNotContact,
                asOf);
    }

    /** The same contact, to be left alone as the given fact says, beside what was said before. */
    public Contact leftAlone(DoNotContact ban) {
        Objects.requireNonNull(ban, "ban");
        List<DoNotContact> all = new ArrayList<>(doNotContact);
        all.add(ban);
        return leftAloneAs(all);
    }

    /** The same contact, to be left alone as these facts say and no others. */
    public Contact leftAloneAs(List<DoNotContact> bans) {
        Objects.requireNonNull(bans, "bans");
        return new Contact(id, name, handles, group, priority, why, benefit, offer, cadence, zone, offline, bans, asOf);
    }

    /** The same contact, so since that moment. */
    public Contact asOf(Instant since) {
        return new Contact(
                id, name, handles, group, priority, why, benefit, offer, cadence, zone, offline, doNotContact, since);
    }

    /** The first group in small letters, as the table of norms names it; empty without one. */
    public String groupKey() {
        for (String each : group.toLowerCase(Locale.ROOT).split(SEPARATOR)) {
            if (!each.isBlank()) {
                return each.strip();
            }
        }
        return "";
    }

    /** Each of the groups in small letters. */
    public Set<String> groups() {
        return TextSet.of(List.of(group.split(SEPARATOR)));
    }

    /** Whether the contact has a cadence of its own. */
    public boolean hasCadence() {
        return !cadence.isNone();
    }

    /** After how long a sign of life is welcome; nothing without a cadence of its own. */
    public Duration every() {
        return cadence.every();
    }

    /** After how long the relationship is going quiet; nothing without a cadence of its own. */
    public Duration atMostEvery() {
        return cadence.atMostEvery();
    }

    /** Whether both is known: why the owner wants to talk to this person, and what there is to offer. */
    public boolean prepared() {
        return !why.isBlank() && !offer.isBlank();
    }

    /** What is missing for an approach: "why you want to talk to them", "what you offer", or both. */
    public String missing() {
        if (why.isBlank()) {
            return offer.isBlank() ? "why you want to talk to them and what you offer" : "why you want to talk to them";
        }
        return offer.isBlank() ? "what you offer in exchange for their time" : "";
    }

    /** The preferred channel off the screen that is not forbidden at any time; {@link Channel#NONE} without one. */
    public Channel bestOffline() {
        return offline.stream()
                .filter(channel -> doNotContact.stream()
                        .noneMatch(ban -> ban.scope() == DoNotContact.Scope.EVERYWHERE
                                || ban.channel().equals(channel)))
                .findFirst()
                .orElse(Channel.NONE);
    }

    /** The preferred way to go on in private: such a channel off the screen, or a private message without one. */
    public Channel bestPrivate() {
        Channel best = bestOffline();
        return best.equals(Channel.NONE) ? Channel.MESSAGE : best;
    }

    /** Whether there is a channel off the screen that is not forbidden. */
    public boolean reachableOffline() {
        return !bestOffline().equals(Channel.NONE);
    }
}

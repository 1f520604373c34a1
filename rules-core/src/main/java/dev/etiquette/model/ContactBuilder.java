package dev.etiquette.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts a contact together part by part, each by its name. How this person is called must be given.
 *
 * <p>What is given again takes the place of what was given before, but for handles and what to leave this person alone on,
 * which are added. Not for several threads at once; each {@link #build} makes a fact of its own.
 */
public final class ContactBuilder {

    private final PersonId id;
    private final SortedMap<Platform, String> handles = new TreeMap<>();
    private final List<DoNotContact> doNotContact = new ArrayList<>();
    private @Nullable String name;
    private String group = "";
    private int priority = Contact.USUAL_PRIORITY;
    private String why = "";
    private String benefit = "";
    private String offer = "";
    private Cadence cadence = Cadence.NONE;
    private Optional<ZoneId> zone = Optional.empty();
    private List<Channel> offline = List.of();
    private Instant asOf = Times.ALWAYS;

    ContactBuilder(PersonId id) {
        this.id = id;
    }

    /** How the advice calls this person; must be given. */
    public ContactBuilder named(String called) {
        name = Objects.requireNonNull(called, "called");
        return this;
    }

    /** A handle on a platform, without the leading {@code @}. */
    public ContactBuilder withHandle(Platform platform, String handle) {
        handles.put(Objects.requireNonNull(platform, "platform"), Objects.requireNonNull(handle, "handle"));
        return this;
    }

    /** The group; several with semicolons or commas between them. */
    public ContactBuilder inGroup(String groups) {
        group = Objects.requireNonNull(groups, "groups");
        return this;
    }

    /** From 1, the most wanted, to 5; {@link Contact#USUAL_PRIORITY} unless this is said. */
    public ContactBuilder withPriority(int wanted) {
        priority = wanted;
        return this;
    }

    /** Why the owner wants to talk to this person. */
    public ContactBuilder why(String reason) {
        why = Objects.requireNonNull(reason, "reason");
        return this;
    }

    /** What is in it for the owner. */
    public ContactBuilder benefit(String gain) {
        benefit = Objects.requireNonNull(gain, "gain");
        return this;
    }

    /** What the owner has to give in return. */
    public ContactBuilder offer(String gift) {
        offer = Objects.requireNonNull(gift, "gift");
        return this;
    }

    /** How often to be in touch; as the group or the platform has it unless this is said. */
    public ContactBuilder every(Cadence rhythm) {
        cadence = Objects.requireNonNull(rhythm, "rhythm");
        return this;
    }

    /** In which zone this person lives. */
    public ContactBuilder livingIn(ZoneId place) {
        zone = Optional.of(Objects.requireNonNull(place, "place"));
        return this;
    }

    /** Channels for leaving the screen, the preferred one first. */
    public ContactBuilder reachableBy(Channel... channels) {
        offline = FieldChecks.each("channels", channels);
        return this;
    }

    /** To be left alone so, beside what was said before. */
    public ContactBuilder leftAlone(DoNotContact ban) {
        doNotContact.add(Objects.requireNonNull(ban, "ban"));
        return this;
    }

    /** Since when all of this is so; {@link Times#ALWAYS} unless this is said. */
    public ContactBuilder asOf(Instant since) {
        asOf = Objects.requireNonNull(since, "since");
        return this;
    }

    /**
     * The contact.
     *
     * @throws InvalidFactException when the name is missing, or a part cannot be as it is, as the constructor of {@link
     *     Contact} has it
     */
    public Contact build() {
        new MissingParts(FieldChecks.named("Contact", id))
                .need(name, "name", "named")
                .refuse();
        return new Contact(
                id, name, handles, group, priority, why, benefit, offer, cadence, zone, offline, doNotContact, asOf);
    }
}

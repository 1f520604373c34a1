package dev.etiquette.archives.joining;

import dev.etiquette.archives.contacts.KnownPeople;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.FoundMeeting;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceExport;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.archives.text.Identifiers;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Utterance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins all findings into facts in three steps: the owner, the utterances, the contacts. */
public final class ArchiveAssembler {

    static final IgnoredKind BOOSTS =
            new IgnoredKind("boost of what somebody else wrote", "boosts of what others wrote");

    private static final IgnoredKind ORPHANS = IgnoredKind.entries("about other people or things that are not here");

    private final ArchiveFindings findings;
    private final Optional<ZoneId> zone;
    private final PersonRegistry people;
    private final OwnerAccounts accounts;
    private final String owner;
    private final ContactMatcher matcher;
    private final Deletions deletions;
    private final UtteranceIndex index;
    private final EngagementCounts engagement;
    private final UtteranceAssembler utterances;

    private ArchiveAssembler(
            ArchiveFindings findings, KnownPeople contacts, Optional<String> me, Optional<ZoneId> zone) {
        this.findings = findings;
        this.zone = zone;
        this.people = findings.people();
        this.accounts = new OwnerChoice(findings).accounts(me);
        this.owner = accounts.owner();
        accounts.merge(findings);
        new MovedAccounts(findings).join(owner, contacts.outside());
        this.matcher = new ContactMatcher(findings, contacts);
        matcher.join(owner);
        this.deletions = new Deletions(findings.interactions(), people);
        this.index = new UtteranceIndex(findings, owner, deletions);
        this.engagement = new EngagementCounts(index);
        this.utterances = new UtteranceAssembler(index, findings, engagement);
    }

    /**
     * Joins all findings. Call once, after all formats have concluded.
     *
     * @param contacts the people in the owner's own files of contacts
     * @param me an id, handle or name of the owner, which overrides the evidence in the files
     * @param zone in which the owner lives
     * @throws UnreadableArchiveException when the owner is not certain
     */
    public static AssembledFacts assemble(
            ArchiveFindings findings, KnownPeople contacts, Optional<String> me, Optional<ZoneId> zone) {
        return new ArchiveAssembler(findings, contacts, me, zone).assemble();
    }

    private AssembledFacts assemble() {
        RepostResolver.resolve(owner, index, findings);
        findings.interactions().keySet().forEach(this::countEngagement);
        utterances.assemble();
        findings.interactions().forEach(this::addRepeat);
        List<Utterance> sorted = utterances.sorted();
        FollowStates states = new FollowStates(owner, people);
        states.replay(platforms());
        findings.interactions().keySet().stream()
                .filter(interaction -> isOrphan(interaction, states))
                .forEach(interaction -> findings.addIgnored(ORPHANS));
        List<Connection> connections = states.connections();
        ContactCollector contacts = new ContactCollector(owner, people);
        sorted.forEach(contacts::add);
        connections.forEach(contacts::add);
        List<Meeting> meetings = meetings();
        meetings.forEach(contacts::add);
        Owner known = contacts.owner(zone, platform(), accounts);
        List<Contact> merged = matcher.merge(contacts.contacts(states.bans()));
        return new AssembledFacts(
                known,
                merged,
                matcher.knownAbout(known.zone()),
                connections,
                sorted,
                marks(sorted),
                meetings,
                utterances.places(),
                new ImportNotes(findings, accounts).of(known, sorted, states.undatedRequests(), zone.isPresent()));
    }

    /** Only of what is there: a deleted letter has none. */
    private List<Marks> marks(List<Utterance> sorted) {
        if (findings.marks().isEmpty()) {
            return List.of();
        }
        return sorted.stream()
                .filter(said -> findings.marks().containsKey(said.id().value()))
                .map(said -> new Marks(said.id(), findings.marks().get(said.id().value())))
                .sorted(Comparator.comparing(Marks::utterance))
                .toList();
    }

    /** Those with somebody else to which the owner was invited, unless the owner stayed away. */
    private List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        // A calendar that never invites the owner knows them by an address that no file names.
        Set<SourceExport> inviting = Collections.newSetFromMap(new IdentityHashMap<>());
        findings.meetings().values().stream()
                .filter(this::invitesOwner)
                .forEach(found -> inviting.add(found.place().document().export()));
        findings.meetings().values().forEach(found -> {
            String person = people.resolve(found.person());
            boolean away = found.absent().stream().map(people::resolve).anyMatch(owner::equals);
            boolean others = inviting.contains(found.place().document().export()) && !invitesOwner(found);
            if (!person.equals(owner) && !person.isEmpty() && !away && !others) {
                meetings.add(new Meeting(new MeetingId(found.id()), new PersonId(person), found.at(), found.about()));
            }
        });
        meetings.sort(Comparator.comparing(Meeting::at).thenComparing(Meeting::id));
        return meetings;
    }

    private boolean invitesOwner(FoundMeeting meeting) {
        return meeting.invited().stream().map(people::resolve).anyMatch(owner::equals);
    }

    private void countEngagement(Interaction interaction) {
        boolean counts = interaction.kind() == Interaction.Kind.LIKE || interaction.kind() == Interaction.Kind.BOOST;
        String actor = people.resolve(interaction.actor());
        if (counts && !deletions.isUndone(interaction) && !engagement.add(interaction, actor)) {
            // Boosts by the owner are handled by addRepeat.
            if (interaction.kind() == Interaction.Kind.LIKE || !actor.equals(owner)) {
                findings.addIgnored(ORPHANS);
            }
        }
    }

    /** Whether an interaction answers, undoes or changes nothing that was read. */
    private boolean isOrphan(Interaction interaction, FollowStates states) {
        return switch (interaction.kind()) {
            case LIKE, BOOST -> false;
            case DELETE -> !findings.versions().containsKey(interaction.object());
            case UNDO ->
                !states.isApplied(interaction)
                        && index.find(interaction
                                        .inner()
                                        .map(Interaction::object)
                                        .orElse(""))
                                .isEmpty();
            default -> !states.isApplied(interaction);
        };
    }

    /** Adds a boost of the owner's own post as a repeat of it; boosts of other posts are ignored. */
    private void addRepeat(Interaction boost, List<SourcePlace> places) {
        if (boost.kind() != Interaction.Kind.BOOST
                || !people.resolve(boost.actor()).equals(owner)
                || deletions.isUndone(boost)) {
            return;
        }
        String shown = index.idOf(boost.object());
        Optional<UtteranceHistory> original = index.find(shown);
        boolean mine = original.map(UtteranceHistory::author)
                .map(owner::equals)
                .orElseGet(() ->
                        accounts.byPlatform().values().stream().anyMatch(account -> shown.startsWith(account + "/")));
        if (!mine) {
            findings.addIgnored(BOOSTS);
            return;
        }
        if (deletions.isDeleted(shown, owner, true)) {
            return;
        }
        String problem = problem(boost, original);
        if (!problem.isEmpty()) {
            findings.addSkipped(places.get(0).problem(problem));
            return;
        }
        Instant at = boost.at().orElseThrow();
        utterances.add(
                places.get(0),
                () -> original.map(history -> utterances.repeat(boost, at, history))
                        .orElseGet(() -> Post.of(boost.id(), platform(places), owner, at, "")
                                .repeating(shown)));
    }

    private static String problem(Interaction boost, Optional<UtteranceHistory> original) {
        if (!Identifiers.isUsable(boost.id())) {
            return JoiningProblems.REPEAT_WITHOUT_ID;
        }
        if (boost.at().isEmpty()) {
            return JoiningProblems.REPEAT_WITHOUT_TIME;
        }
        boolean before = original.filter(history -> boost.at().get().isBefore(history.at()))
                .isPresent();
        return before ? JoiningProblems.REPEAT_TOO_EARLY : "";
    }

    private Map<Interaction, Platform> platforms() {
        Map<Interaction, Platform> platforms = new HashMap<>();
        findings.interactions().forEach((interaction, places) -> platforms.put(interaction, platform(places)));
        return platforms;
    }

    private static Platform platform(List<SourcePlace> places) {
        return places.stream()
                .map(place -> place.document().export().platform())
                .filter(platform -> !platform.equals(Platform.CHAT))
                .sorted()
                .findFirst()
                .orElse(Platform.CHAT);
    }

    /** The platform of the files, when all are of one. */
    private Optional<Platform> platform() {
        List<Platform> platforms = findings.platforms();
        return platforms.size() == 1 ? Optional.of(platforms.get(0)) : Optional.empty();
    }
}

package dev.etiquette.archives.joining;

import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.activitystreams.ActivityReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Utterance;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a table of all findings: first who the owner is, then what was said, then who sits there. */
public final class ArchiveAssembler {

    /** How boosts of others are called among what was left aside. */
    static final String BOOSTS = "that are boosts of what others wrote";

    /** How likes, follows and the like of what was not read are called among what was left aside. */
    static final String VAIN = "about other people or things that are not here";

    /** How whole texts without their posts are called among what was left aside. */
    static final String LONG = "that are whole texts of posts that are not here";

    private final ArchiveFindings findings;
    private final ImportOptions options;
    private final PersonRegistry people;
    private final OwnerAccounts accounts;
    private final String owner;
    private final ContactMatcher kept;
    private final Deletions withdrawn;
    private final UtteranceIndex sayings;
    private final EngagementCounts echo;
    private final UtteranceAssembler utterances;

    private ArchiveAssembler(ArchiveFindings findings, ImportOptions options) {
        this.findings = findings;
        this.options = options;
        this.people = findings.people();
        this.accounts = new OwnerChoice(findings).accounts(options.me());
        this.owner = accounts.owner();
        accounts.introduce(findings);
        findings.leftAside(LONG, findings.longTexts().lengthen(findings.drafts()));
        this.kept = new ContactMatcher(findings, findings.kept());
        kept.join(owner);
        this.withdrawn = new Deletions(findings.gestures(), people);
        this.sayings = new UtteranceIndex(findings, owner, withdrawn);
        this.echo = new EngagementCounts(sayings);
        this.utterances = new UtteranceAssembler(sayings, findings, echo);
    }

    public static ImportedArchive of(ArchiveFindings findings, ImportOptions options) {
        return new ArchiveAssembler(findings, options).settle();
    }

    private ImportedArchive settle() {
        findings.reposts().settle(owner, sayings, findings);
        findings.gestures().keySet().forEach(this::echo);
        utterances.settle();
        findings.gestures().forEach(this::repeat);
        List<Utterance> said = utterances.inOrder();
        FollowStates standings = new FollowStates(owner, people);
        standings.replay(platforms());
        findings.gestures().keySet().stream()
                .filter(gesture -> isVain(gesture, standings))
                .forEach(gesture -> findings.leftAside(VAIN));
        List<Connection> connections = standings.connections();
        ContactCollector contacts = new ContactCollector(owner, people);
        said.forEach(contacts::meet);
        connections.forEach(contacts::meet);
        Owner known = contacts.owner(options.zone(), platform(), accounts);
        return new ImportedArchive(
                known,
                kept.over(contacts.settle(standings.bans())),
                connections,
                said,
                List.copyOf(findings.problems().listed()),
                findings.problems().inAll(),
                new ImportNotes(findings, accounts).of(known, said, standings.undated(), options));
    }

    private void echo(Interaction gesture) {
        boolean echoes = gesture.kind() == Interaction.Kind.LIKE || gesture.kind() == Interaction.Kind.BOOST;
        String actor = people.whoIs(gesture.actor());
        if (echoes && !withdrawn.undone(gesture) && !echo.add(gesture, actor)) {
            // Boosts by the owner are looked at later.
            if (gesture.kind() == Interaction.Kind.LIKE || !actor.equals(owner)) {
                findings.leftAside(VAIN);
            }
        }
    }

    /** Whether it answers, takes back or changes nothing that was read. */
    private boolean isVain(Interaction gesture, FollowStates standings) {
        return switch (gesture.kind()) {
            case LIKE, BOOST -> false;
            case DELETE -> !findings.drafts().containsKey(gesture.object());
            case UNDO ->
                !standings.heard(gesture)
                        && sayings.find(gesture.inner().map(Interaction::object).orElse(""))
                                .isEmpty();
            default -> !standings.heard(gesture);
        };
    }

    /** A boost of the owner's own post shows it again; any other shows the words of somebody else. */
    private void repeat(Interaction boost, List<SourceDocument.Place> places) {
        if (boost.kind() != Interaction.Kind.BOOST
                || !people.whoIs(boost.actor()).equals(owner)
                || withdrawn.undone(boost)) {
            return;
        }
        String shown = sayings.idOf(boost.object());
        Optional<UtteranceHistory> original = sayings.find(shown);
        boolean mine = original.map(UtteranceHistory::author)
                .map(owner::equals)
                .orElseGet(
                        () -> accounts.known().values().stream().anyMatch(account -> shown.startsWith(account + "/")));
        if (!mine) {
            findings.leftAside(BOOSTS);
            return;
        }
        if (withdrawn.deleted(shown, owner, true)) {
            return;
        }
        String trouble = trouble(boost, original);
        if (!trouble.isEmpty()) {
            findings.skipped(places.get(0).skipped(trouble));
            return;
        }
        Instant at = boost.at().orElseThrow();
        utterances.keep(
                places.get(0),
                () -> original.map(saying -> utterances.repeat(boost, at, saying))
                        .orElseGet(() -> Post.of(boost.id(), platform(places), owner, at, "")
                                .repeating(shown)));
    }

    private static String trouble(Interaction boost, Optional<UtteranceHistory> original) {
        if (!ActivityReader.usable(boost.id())) {
            return "it shows an own post again, but has no id";
        }
        if (boost.at().isEmpty()) {
            return "it shows an own post again, but does not say when";
        }
        boolean before = original.filter(saying -> boost.at().get().isBefore(saying.at()))
                .isPresent();
        return before ? "it shows an own post again before that was written" : "";
    }

    private Map<Interaction, Platform> platforms() {
        Map<Interaction, Platform> platforms = new HashMap<>();
        findings.gestures().forEach((gesture, places) -> platforms.put(gesture, platform(places)));
        return platforms;
    }

    private static Platform platform(List<SourceDocument.Place> places) {
        return places.stream()
                .map(place -> place.origin().folder().platform())
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

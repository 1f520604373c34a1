package dev.etiquette.archives;

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
final class Settlement {

    /** How boosts of others are called among what was left aside. */
    static final String BOOSTS = "that are boosts of what others wrote";

    /** How likes, follows and the like of what was not read are called among what was left aside. */
    static final String VAIN = "about other people or things that are not here";

    /** How whole texts without their posts are called among what was left aside. */
    static final String LONG = "that are whole texts of posts that are not here";

    private final Findings findings;
    private final Options options;
    private final People people;
    private final Accounts accounts;
    private final String owner;
    private final KeptContacts kept;
    private final Withdrawn withdrawn;
    private final Sayings sayings;
    private final Echo echo;
    private final Utterances utterances;

    private Settlement(Findings findings, Options options) {
        this.findings = findings;
        this.options = options;
        this.people = findings.people();
        this.accounts = new OwnerChoice(findings).accounts(options.me());
        this.owner = accounts.owner();
        accounts.introduce(findings);
        findings.leftAside(LONG, findings.longTexts().lengthen(findings.drafts()));
        this.kept = new KeptContacts(findings, findings.kept());
        kept.join(owner);
        this.withdrawn = new Withdrawn(findings.gestures(), people);
        this.sayings = new Sayings(findings, owner, withdrawn);
        this.echo = new Echo(sayings);
        this.utterances = new Utterances(sayings, findings, echo);
    }

    static Table of(Findings findings, Options options) {
        return new Settlement(findings, options).settle();
    }

    private Table settle() {
        findings.reposts().settle(owner, sayings, findings);
        findings.gestures().keySet().forEach(this::echo);
        utterances.settle();
        findings.gestures().forEach(this::repeat);
        List<Utterance> said = utterances.inOrder();
        Standings standings = new Standings(owner, people);
        standings.replay(platforms());
        findings.gestures().keySet().stream()
                .filter(gesture -> isVain(gesture, standings))
                .forEach(gesture -> findings.leftAside(VAIN));
        List<Connection> connections = standings.connections();
        Contacts contacts = new Contacts(owner, people);
        said.forEach(contacts::meet);
        connections.forEach(contacts::meet);
        Owner known = contacts.owner(options.zone(), platform(), accounts);
        return new Table(
                known,
                kept.over(contacts.settle(standings.bans())),
                connections,
                said,
                List.copyOf(findings.problems().listed()),
                findings.problems().inAll(),
                new Notes(findings, accounts).of(known, said, standings.undated(), options));
    }

    private void echo(Gesture gesture) {
        boolean echoes = gesture.kind() == Gesture.Kind.LIKE || gesture.kind() == Gesture.Kind.BOOST;
        String actor = people.whoIs(gesture.actor());
        if (echoes && !withdrawn.undone(gesture) && !echo.add(gesture, actor)) {
            // Boosts by the owner are looked at later.
            if (gesture.kind() == Gesture.Kind.LIKE || !actor.equals(owner)) {
                findings.leftAside(VAIN);
            }
        }
    }

    /** Whether it answers, takes back or changes nothing that was read. */
    private boolean isVain(Gesture gesture, Standings standings) {
        return switch (gesture.kind()) {
            case LIKE, BOOST -> false;
            case DELETE -> !findings.drafts().containsKey(gesture.object());
            case UNDO ->
                !standings.heard(gesture)
                        && sayings.find(gesture.inner().map(Gesture::object).orElse(""))
                                .isEmpty();
            default -> !standings.heard(gesture);
        };
    }

    /** A boost of the owner's own post shows it again; any other shows the words of somebody else. */
    private void repeat(Gesture boost, List<Origin.Place> places) {
        if (boost.kind() != Gesture.Kind.BOOST
                || !people.whoIs(boost.actor()).equals(owner)
                || withdrawn.undone(boost)) {
            return;
        }
        String shown = sayings.idOf(boost.object());
        Optional<Saying> original = sayings.find(shown);
        boolean mine = original.map(Saying::author)
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

    private static String trouble(Gesture boost, Optional<Saying> original) {
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

    private Map<Gesture, Platform> platforms() {
        Map<Gesture, Platform> platforms = new HashMap<>();
        findings.gestures().forEach((gesture, places) -> platforms.put(gesture, platform(places)));
        return platforms;
    }

    private static Platform platform(List<Origin.Place> places) {
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

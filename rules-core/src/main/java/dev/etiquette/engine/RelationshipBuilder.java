package dev.etiquette.engine;

import static java.util.stream.Collectors.toSet;

import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Relationship;
import dev.etiquette.prepared.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Sums up what the owner and each other person have said to each other. */
final class RelationshipBuilder {

    /** What is said within this time of the last word is one try: "hi", "one more thing", of the same day. */
    private static final Duration BURST = Duration.ofHours(12);

    /** What is said later than this after somebody's last word is no answer to it, but a new beginning. */
    private static final Duration STILL_AN_ANSWER = Duration.ofDays(30);

    /** A way by which others are heard: where, and whether in private. */
    private record Way(Platform platform, boolean privately) {}

    /** A post of the owner's that no more than names somebody. */
    record Naming(UtteranceId post, PersonId named) {}

    private final Map<PersonId, Contact> contacts;
    private final Map<PersonId, Instant> meetings;
    private final Set<Naming> namings;
    private final NormPeopleFinder people;
    private final Set<Way> heardWays = new HashSet<>();

    /**
     * Sums up, of those people.
     *
     * @param contacts everybody, by id
     * @param meetings when the owner last met whom
     * @param namings posts that no more than name somebody, and so are no try to reach them
     * @param people with whom somebody shares norms
     */
    RelationshipBuilder(
            Map<PersonId, Contact> contacts,
            Map<PersonId, Instant> meetings,
            Set<Naming> namings,
            NormPeopleFinder people) {
        this.contacts = contacts;
        this.meetings = meetings;
        this.namings = namings;
        this.people = people;
    }

    /**
     * One for everybody who said something, was spoken to or was met, by person.
     *
     * @param turns in order of time
     */
    List<Relationship> of(Collection<Turn> turns) {
        Map<PersonId, List<Turn>> byPerson = new HashMap<>();
        for (Turn turn : turns) {
            if (!turn.automatic()) {
                byPerson.computeIfAbsent(turn.contact(), unknown -> new ArrayList<>())
                        .add(turn);
            }
            if (!turn.mine()) {
                heardWays.add(way(turn));
            }
        }
        meetings.keySet().forEach(person -> byPerson.computeIfAbsent(person, unknown -> List.of()));
        List<Relationship> all = new ArrayList<>();
        new TreeMap<>(byPerson).forEach((person, said) -> {
            Optional<Contact> contact = Optional.ofNullable(contacts.get(person));
            Instant metAt = meetings.getOrDefault(person, Times.ALWAYS);
            if (said.isEmpty()) {
                contact.map(known -> met(known, metAt)).ifPresent(all::add);
            } else {
                Channel offScreen = contact.map(Contact::bestOffline).orElse(Channel.NONE);
                all.add(summed(said, people.circle(person), offScreen, metAt));
            }
        });
        return all;
    }

    private static Way way(Turn turn) {
        return new Way(turn.platform(), turn.privately());
    }

    /** Somebody whom the owner only meets or calls: a sign of life reaches them off the screen, else where they can be found. */
    private Relationship met(Contact contact, Instant metAt) {
        Optional<Platform> place = contact.bestOffline().equals(Channel.NONE)
                ? contact.handles().keySet().stream()
                        .filter(platform -> !platform.closed())
                        .findFirst()
                : Optional.empty();
        return new Relationship(
                contact.id(),
                contact.name(),
                people.of(contact.id()),
                people.circle(contact.id()),
                Platform.NONE,
                Channel.NONE,
                place.orElse(Platform.NONE),
                place.map(Platform::privateChannel).orElse(contact.bestOffline()),
                ThreadId.NONE,
                UtteranceId.NONE,
                0,
                0,
                metAt,
                Times.ALWAYS,
                metAt,
                0,
                Times.NEVER,
                Times.NEVER,
                Times.NEVER,
                Duration.ZERO,
                0,
                0);
    }

    private Relationship summed(List<Turn> said, String circle, Channel offScreen, Instant metAt) {
        Set<Platform> heardOn =
                said.stream().filter(turn -> !turn.mine()).map(Turn::platform).collect(toSet());
        long mine = 0;
        long tries = 0;
        Instant firstTry = Times.NEVER;
        Instant lastTry = Times.NEVER;
        Instant heard = Times.ALWAYS;
        Instant question = Times.NEVER;
        Instant questionOver = Times.ALWAYS;
        Set<UtteranceId> theirs = new HashSet<>();
        long asked = 0;
        List<Duration> answers = new ArrayList<>();
        boolean theirTurn = true;
        ThreadId asking = ThreadId.NONE;
        for (Turn turn : said) {
            if (question.isBefore(Times.NEVER)
                    && isToGroup(turn)
                    && !turn.thread().equals(asking)) {
                // "Retro moved to Monday", to all, does not answer what they were asked alone.
                heard = turn.at();
                theirs.add(turn.id());
                continue;
            }
            boolean answer = !theirTurn && tries == 0 && turn.at().isBefore(Times.plus(heard, STILL_AN_ANSWER));
            theirTurn = turn.mine();
            if (!turn.mine()) {
                if (tries > 0) {
                    answers.add(Duration.between(firstTry, turn.at()));
                }
                tries = 0;
                firstTry = Times.NEVER;
                lastTry = Times.NEVER;
                heard = turn.at();
                question = Times.NEVER;
                questionOver = Times.ALWAYS;
                theirs.add(turn.id());
                continue;
            }
            mine++;
            boolean wantsNone = turn.kind() == Kind.CLOSING || (answer && !turn.asks());
            boolean comment = turn.underOthersPost() && !(turn.asks() && theirs.contains(turn.answers()));
            boolean toTheRoom = turn.platform().form() == Platform.Form.ROOM && !turn.privately();
            boolean naming = namings.contains(new Naming(turn.id(), turn.contact()));
            // What is told to a closed group is for whoever it answers; the others need not speak.
            boolean toTheGroup = turn.privately() && turn.listeners() > 1 && !turn.asks() && !turn.promotes();
            if (comment || toTheRoom || toTheGroup || naming || (wantsNone && tries == 0)) {
                // In a room one may speak without being answered. Neither a comment under somebody's post nor a "bye"
                // wants an answer, nor does an answer that asks
                // nothing, nor a post that no more than names somebody.
                continue;
            }
            if (!heardWays.contains(way(turn)) && !heardOn.contains(turn.platform())) {
                // Where nobody's words are known, an archive of one's own words say, there is no silence to be seen.
                continue;
            }
            if (tries == 0 || turn.at().isAfter(Times.plus(lastTry, BURST))) {
                asked++;
                firstTry = tries == 0 ? turn.at() : firstTry;
                tries++;
            }
            lastTry = turn.at();
            // Many exports know no seconds: what they say in the same minute may well be the answer.
            boolean open = asksForAnswer(turn) && !heard.equals(turn.at());
            if (open && !turn.at().isBefore(questionOver)) {
                // The first one, unless the day that it asked about was over before the next one.
                question = turn.at();
                questionOver = turn.overAt();
                asking = turn.thread();
            }
        }
        Turn last = said.get(said.size() - 1);
        // Nobody can be reached where they spoke last when that is gone.
        boolean leave = last.platform().closed() && !offScreen.equals(Channel.NONE);
        return new Relationship(
                last.contact(),
                last.name(),
                last.people(),
                circle,
                last.platform(),
                last.channel(),
                leave ? Platform.NONE : last.platform(),
                leave ? offScreen : signOfLife(last),
                last.thread(),
                last.id(),
                mine,
                said.size() - mine,
                metAt,
                heard,
                metAt.isAfter(last.at()) ? metAt : last.at(),
                tries,
                firstTry,
                lastTry,
                question,
                median(answers),
                asked,
                answers.size());
    }

    /** Whether they say it to a closed group, such as a team in its channel. */
    private static boolean isToGroup(Turn turn) {
        return !turn.mine() && turn.privately() && turn.listeners() > 1;
    }

    /** Of several people who are asked any may answer, and "how are you?" is asked out of politeness. */
    private static boolean asksForAnswer(Turn turn) {
        return turn.asks()
                && turn.kind() != Kind.CLOSING
                // An offer that nobody takes up has its answer.
                && !turn.promotes()
                && turn.listeners() == 1
                && !turn.marks().has(Mark.SMALL_TALK);
    }

    /** Months later there is nothing left to reply to, save in a room. */
    private static Channel signOfLife(Turn last) {
        return last.platform().form() == Platform.Form.THREADS ? Channel.MESSAGE : last.channel();
    }

    /** The upper one of the two in the middle; zero of none. */
    private static Duration median(List<Duration> lengths) {
        if (lengths.isEmpty()) {
            return Duration.ZERO;
        }
        lengths.sort(Comparator.naturalOrder());
        return lengths.get(lengths.size() / 2);
    }
}

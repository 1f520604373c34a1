package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.people.ClosedGroups;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Facts of what was said: which is a post, which a reply, which a message, and what hangs together. */
final class UtteranceAssembler {

    /** So many times more recipients than messages are kept: many groups, or a large one in which much is said. */
    private static final long RECIPIENTS = 4;

    private final UtteranceIndex sayings;
    private final PersonRegistry people;
    private final ArchiveFindings findings;
    private final EngagementCounts echo;
    private final ConversationIndex threads = new ConversationIndex();
    private final Map<String, List<String>> answers = new HashMap<>();
    private final SortedMap<String, Utterance> facts = new TreeMap<>();
    private long recipients;

    UtteranceAssembler(UtteranceIndex sayings, ArchiveFindings findings, EngagementCounts echo) {
        this.sayings = sayings;
        this.people = findings.people();
        this.findings = findings;
        this.echo = echo;
    }

    /** Makes facts of everything that was said. */
    void settle() {
        Collection<UtteranceHistory> all = sayings.all().values();
        for (UtteranceHistory saying : all) {
            List<String> answered = answered(saying);
            answers.put(saying.id(), answered);
            threads.add(saying.id(), saying.at(), answered, saying.latest().threads());
            if (!answered.isEmpty()) {
                echo.answered(answered.get(0), saying.author());
            }
        }
        threads.settle();
        all.forEach(saying -> keep(saying.latest().place(), () -> fact(saying)));
    }

    /** All facts, by time, then by id; each id once. */
    List<Utterance> inOrder() {
        List<Utterance> sorted = new ArrayList<>(facts.values());
        sorted.sort(Comparator.comparing(Utterance::at).thenComparing(Utterance::id));
        return sorted;
    }

    /** Keeps a fact, unless it cannot be one. */
    void keep(SourceDocument.Place place, Supplier<Utterance> maker) {
        try {
            Utterance fact = maker.get();
            facts.merge(
                    fact.id().value(),
                    fact,
                    (one, other) -> Utterance.LATEST_EDIT.compare(one, other) >= 0 ? one : other);
        } catch (InvalidFactException refused) {
            findings.skipped(place.skipped(
                    String.valueOf(refused.getMessage()).replace('\n', ' ').replaceAll("\\.$", "")));
        }
    }

    private Utterance fact(UtteranceHistory saying) {
        List<String> addressed = saying.latest().audience().addressed();
        if (addressed.stream().anyMatch(findings.rooms()::isCrowd)) {
            throw new InvalidFactException("its group has more than " + ClosedGroups.MOST_MEMBERS + " members");
        }
        Recipients readers = Recipients.of(saying, findings);
        UtteranceId id = new UtteranceId(saying.id());
        PersonId author = new PersonId(saying.author());
        ThreadId thread = new ThreadId(threads.of(saying.id()));
        String text = saying.latest().text();
        List<String> answered = answers.getOrDefault(saying.id(), List.of());
        boolean inRoom = addressed.stream().anyMatch(findings.rooms()::isRoom);
        if (readers.visibility() == Visibility.DIRECT
                && (inRoom || !readers.sentTo().isEmpty())) {
            recipients += readers.sentTo().size();
            if (recipients > RECIPIENTS * findings.limits().utterances()) {
                throw new InvalidFactException("all messages together have more recipients than can be kept");
            }
            return new Message(
                    id, saying.platform(), author, saying.at(), saying.edited(), text, readers.sentTo(), thread);
        }
        if (!answered.isEmpty()) {
            return new Reply(
                    id,
                    saying.platform(),
                    author,
                    saying.at(),
                    saying.edited(),
                    text,
                    readers.visibility(),
                    readers.mentioned(),
                    thread,
                    new UtteranceId(answered.get(0)),
                    answersWhom(saying, answered.get(0), readers));
        }
        return new Post(
                id,
                saying.platform(),
                author,
                saying.at(),
                saying.edited(),
                text,
                readers.visibility(),
                readers.mentioned(),
                thread,
                false,
                false,
                UtteranceId.NONE,
                echo.of(saying));
    }

    /** What it answers, what was read before what was not; nothing answers itself. */
    private List<String> answered(UtteranceHistory saying) {
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String reference : saying.latest().answers()) {
            String id = sayings.idOf(reference);
            if (!id.equals(saying.id())) {
                (sayings.all().containsKey(id) ? known : unknown).add(id);
            }
        }
        known.addAll(unknown);
        return known;
    }

    private PersonId answersWhom(UtteranceHistory saying, String answered, Recipients readers) {
        UtteranceHistory known = sayings.all().get(answered);
        if (known != null) {
            return new PersonId(known.author());
        }
        if (!saying.latest().answersWhom().isEmpty()) {
            return new PersonId(people.whoIs(saying.latest().answersWhom()));
        }
        return readers.mentioned().size() == 1 ? readers.mentioned().first() : PersonId.NONE;
    }

    /** A post of the owner that comes round again by a boost, in the words of that moment. */
    Post repeat(Interaction boost, Instant at, UtteranceHistory original) {
        Visibility visibility = Recipients.of(original, findings).visibility();
        return new Post(
                new UtteranceId(boost.id()),
                original.platform(),
                new PersonId(original.author()),
                at,
                at,
                original.textAt(at),
                visibility,
                new TreeSet<>(),
                new ThreadId(threads.of(original.id())),
                false,
                false,
                new UtteranceId(original.id()),
                Reactions.NONE);
    }
}

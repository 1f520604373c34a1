package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourcePlace;
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

/** Makes posts, replies and messages of all utterances, each in its conversation. */
final class UtteranceAssembler {

    /** How many times more recipients than utterances are kept at most, for many groups or a large and busy one. */
    private static final long RECIPIENTS = 4;

    private final UtteranceIndex index;
    private final PersonRegistry people;
    private final ArchiveFindings findings;
    private final EngagementCounts engagement;
    private final ConversationIndex conversations = new ConversationIndex();
    private final Map<String, List<String>> answers = new HashMap<>();
    private final SortedMap<String, Utterance> facts = new TreeMap<>();
    private final Map<UtteranceId, SourcePlace> places = new HashMap<>();
    private long recipients;

    UtteranceAssembler(UtteranceIndex index, ArchiveFindings findings, EngagementCounts engagement) {
        this.index = index;
        this.people = findings.people();
        this.findings = findings;
        this.engagement = engagement;
    }

    /** Makes a fact of every utterance. Call once. */
    void assemble() {
        Collection<UtteranceHistory> all = index.all().values();
        for (UtteranceHistory history : all) {
            List<String> answered = answered(history);
            answers.put(history.id(), answered);
            conversations.add(
                    history.id(), history.at(), answered, history.latest().threads());
            if (!answered.isEmpty()) {
                engagement.addAnswer(answered.get(0), history.author());
            }
        }
        conversations.resolve();
        all.forEach(history -> add(history.latest().place(), () -> fact(history)));
    }

    /** All facts, by time, then by id; each id once. */
    List<Utterance> sorted() {
        List<Utterance> all = new ArrayList<>(facts.values());
        all.sort(Comparator.comparing(Utterance::at).thenComparing(Utterance::id));
        return all;
    }

    /** Where each utterance was found. */
    Map<UtteranceId, SourcePlace> places() {
        return places;
    }

    /** Adds a fact, or reports why it is invalid. */
    void add(SourcePlace place, Supplier<Utterance> maker) {
        try {
            Utterance fact = maker.get();
            places.putIfAbsent(fact.id(), place);
            facts.merge(
                    fact.id().value(),
                    fact,
                    (one, other) -> Utterance.LATEST_EDIT.compare(one, other) >= 0 ? one : other);
        } catch (InvalidFactException refused) {
            findings.addSkipped(place.problem(
                    String.valueOf(refused.getMessage()).replace('\n', ' ').replaceAll("\\.$", "")));
        }
    }

    private Utterance fact(UtteranceHistory history) {
        List<String> addressed = history.latest().audience().addressed();
        if (addressed.stream().anyMatch(findings.groups()::isTooLarge)) {
            throw new InvalidFactException(JoiningProblems.GROUP_TOO_LARGE);
        }
        Recipients readers = Recipients.of(history, findings);
        UtteranceId id = new UtteranceId(history.id());
        PersonId author = new PersonId(history.author());
        ThreadId thread = new ThreadId(conversations.conversationOf(history.id()));
        String text = history.latest().text();
        List<String> answered = answers.getOrDefault(history.id(), List.of());
        boolean inGroup = addressed.stream().anyMatch(findings.groups()::isGroup);
        if (readers.visibility() == Visibility.DIRECT
                && (inGroup || !readers.sentTo().isEmpty())) {
            recipients += readers.sentTo().size();
            if (recipients > RECIPIENTS * findings.limits().utterances()) {
                throw new InvalidFactException(JoiningProblems.TOO_MANY_RECIPIENTS);
            }
            return new Message(
                            id,
                            history.platform(),
                            author,
                            history.at(),
                            history.editedAt(),
                            text,
                            readers.sentTo(),
                            thread)
                    .inLanguage(history.latest().language());
        }
        if (!answered.isEmpty()) {
            return new Reply(
                            id,
                            history.platform(),
                            author,
                            history.at(),
                            history.editedAt(),
                            text,
                            readers.visibility(),
                            readers.mentioned(),
                            thread,
                            new UtteranceId(answered.get(0)),
                            answersWhom(history, answered.get(0), readers))
                    .inLanguage(history.latest().language());
        }
        return new Post(
                        id,
                        history.platform(),
                        author,
                        history.at(),
                        history.editedAt(),
                        text,
                        readers.visibility(),
                        readers.mentioned(),
                        thread,
                        false,
                        false,
                        UtteranceId.NONE,
                        engagement.countsOf(history))
                .inLanguage(history.latest().language());
    }

    /** The ids of what it answers, those that were read first; nothing answers itself. */
    private List<String> answered(UtteranceHistory history) {
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String reference : history.latest().answers()) {
            String id = index.idOf(reference);
            if (!id.equals(history.id())) {
                (index.all().containsKey(id) ? known : unknown).add(id);
            }
        }
        known.addAll(unknown);
        return known;
    }

    private PersonId answersWhom(UtteranceHistory history, String answered, Recipients readers) {
        UtteranceHistory known = index.all().get(answered);
        if (known != null) {
            return new PersonId(known.author());
        }
        if (!history.latest().answersWhom().isEmpty()) {
            return new PersonId(people.resolve(history.latest().answersWhom()));
        }
        return readers.mentioned().size() == 1 ? readers.mentioned().first() : PersonId.NONE;
    }

    /** The repeat of an own post by a boost, with the text of that moment. */
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
                        new ThreadId(conversations.conversationOf(original.id())),
                        false,
                        false,
                        new UtteranceId(original.id()),
                        Reactions.NONE)
                .inLanguage(original.latest().language());
    }
}

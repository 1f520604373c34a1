package dev.etiquette.inspection;

import dev.etiquette.advice.Action;
import dev.etiquette.inspection.FactWarning.Kind;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds ids that do not fit together, and talk of which a half is missing. */
final class TalkInspector {

    /** Fewer say nothing yet. */
    private static final int MANY = 10;

    /** Clocks of two machines do not differ by more. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    private static final Pattern ADVICE = Pattern.compile("(?:act-.+|[a-z]+(?:-[a-z]+)*)-[0-9a-f]{20}");
    private static final String OWN = "act-";

    private final Owner owner;
    private final Collection<Fact> facts;
    private final FoundWarnings found;

    /** By id, on each platform. */
    private final Map<UtteranceId, Map<Platform, Utterance>> said = new HashMap<>();

    private final Set<UtteranceId> planned = new HashSet<>();

    /** Since when the version counts that is in force, by what it is a version of. */
    private final Map<List<Object>, Instant> current = new HashMap<>();

    /** Of versions that nothing but their content tells apart, the first. */
    private final Map<Version, Fact> versions = new HashMap<>();

    /**
     * One state of what has an id.
     *
     * @param of equal for all its versions
     * @param since the later one counts
     */
    private record Version(List<Object> of, Instant since) {}

    TalkInspector(Owner owner, Collection<Fact> facts, Instant now, FoundWarnings found) {
        this.owner = owner;
        this.facts = facts;
        this.found = found;
        for (Fact fact : facts) {
            if (fact instanceof Utterance utterance) {
                said.computeIfAbsent(utterance.id(), unknown -> new TreeMap<>())
                        .merge(
                                utterance.platform(),
                                utterance,
                                (one, other) -> one.at().isAfter(other.at()) ? other : one);
            } else if (fact instanceof Draft draft) {
                planned.add(draft.utterance().id());
            }
            version(fact)
                    .filter(version -> !version.since().isAfter(now))
                    .ifPresent(version -> current.merge(
                            version.of(), version.since(), (one, other) -> one.isAfter(other) ? one : other));
        }
    }

    void inspect() {
        for (Fact fact : facts) {
            inspectVersion(fact);
            if (fact instanceof Reply reply) {
                inspectReply(reply);
            } else if (fact instanceof Marks marks && !isGiven(marks.utterance())) {
                add(Kind.UNKNOWN_TEXT, fact, List.of(), InspectionMessage.UNKNOWN_TEXT.with(FactNames.named(fact)));
            } else if (fact instanceof Feedback feedback && !canBeAdvice(feedback)) {
                add(Kind.UNKNOWN_ADVICE, fact, List.of(), InspectionMessage.UNKNOWN_ADVICE.with(FactNames.named(fact)));
            }
        }
        inspectMessages();
    }

    private void add(Kind kind, Fact fact, List<String> values, String... lines) {
        found.add(kind, FactNames.type(fact), FactNames.id(fact), values, lines);
    }

    private static boolean canBeAdvice(Feedback feedback) {
        String id = feedback.recommendation().value();
        return ADVICE.matcher(id).matches()
                && (id.startsWith(OWN) || Action.of(feedback.recommendation()).isPresent());
    }

    private boolean isGiven(UtteranceId id) {
        return said.containsKey(id) || planned.contains(id);
    }

    private void inspectVersion(Fact fact) {
        version(fact).filter(version -> !isOver(version)).ifPresent(version -> {
            Fact first = versions.putIfAbsent(version, fact);
            // Utterances are equal in every part, or not at all.
            if (first != null && !first.equals(fact)) {
                add(Kind.TWO_VERSIONS, fact, List.of(), InspectionMessage.TWO_VERSIONS.with(FactNames.named(fact)));
            }
        });
    }

    /** Which of two earlier ones was the later is no matter once another has come in their place. */
    private boolean isOver(Version version) {
        Instant since = current.get(version.of());
        return since != null && since.isAfter(version.since());
    }

    /** Equal for two that need not both be; empty for facts of which any number may be. */
    private static Optional<Version> version(Fact fact) {
        if (fact instanceof Utterance utterance) {
            return Optional.of(new Version(List.of("said", utterance.id(), utterance.platform()), utterance.edited()));
        } else if (fact instanceof Contact contact) {
            return Optional.of(new Version(List.of("contact", contact.id()), contact.asOf()));
        } else if (fact instanceof Meeting meeting) {
            return Optional.of(new Version(List.of("meeting", meeting.id()), Times.ALWAYS));
        }
        return Optional.empty();
    }

    private void inspectReply(Reply reply) {
        Map<Platform, Utterance> named = said.getOrDefault(reply.answers(), Map.of());
        Utterance answered = named.get(reply.platform());
        if (answered != null) {
            Instant answeredAt = answered.at();
            if (Duration.between(reply.at(), answeredAt).compareTo(SKEW) >= 0) {
                add(
                        Kind.ANSWER_TOO_EARLY,
                        reply,
                        List.of(reply.at().toString(), answeredAt.toString()),
                        InspectionMessage.ANSWER_TOO_EARLY.with(FactNames.named(reply), reply.at(), answeredAt),
                        InspectionMessage.MAYBE_TIME_ZONE.text());
            }
        } else if (!named.isEmpty()) {
            Platform other = named.keySet().iterator().next();
            add(
                    Kind.OTHER_PLATFORM,
                    reply,
                    List.of(reply.platform().id(), reply.answers().value(), other.id()),
                    InspectionMessage.OTHER_PLATFORM.with(
                            FactNames.named(reply), reply.platform().id(), reply.answers(), other.id()));
        }
    }

    private void inspectMessages() {
        Map<Platform, Map<PersonId, Integer>> toOneself = new TreeMap<>();
        Map<Platform, Integer> sent = new TreeMap<>();
        Set<Platform> received = new HashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Message message) {
                if (message.mentions().equals(Set.of(message.author()))) {
                    toOneself
                            .computeIfAbsent(message.platform(), unknown -> new TreeMap<>())
                            .merge(message.author(), 1, Integer::sum);
                } else if (message.author().equals(owner.id())) {
                    sent.merge(message.platform(), 1, Integer::sum);
                } else {
                    received.add(message.platform());
                }
            }
        }
        toOneself.forEach((platform, people) -> people.forEach((person, count) -> found.add(
                Kind.TO_ONESELF,
                "",
                "",
                List.of(count.toString(), platform.id(), person.value()),
                InspectionMessage.TO_ONESELF.with(messages(count), platform.id(), person, person))));
        sent.forEach((platform, count) -> {
            if (count >= MANY && !received.contains(platform)) {
                found.add(
                        Kind.NOTHING_RECEIVED,
                        "",
                        "",
                        List.of(count.toString(), platform.id()),
                        InspectionMessage.NOTHING_RECEIVED.with(messages(count), platform.id()),
                        InspectionMessage.MAYBE_SENT_ALONE.text());
            }
        });
    }

    private static String messages(int count) {
        return count == 1 ? "1 message" : count + " messages";
    }
}

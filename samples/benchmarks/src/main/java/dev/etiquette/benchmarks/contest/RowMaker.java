package dev.etiquette.benchmarks.contest;

import dev.etiquette.Situation;
import dev.etiquette.benchmarks.LifelikeOwner;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Rows from what an owner and others have said, as a host would make them that reads texts by itself: what every contender
 * answers from.
 */
public final class RowMaker {

    /** No budget is to cut what contenders advise. */
    private static final int NO_BUDGET = 1_000_000;

    private static final int BEGINNING = 60;

    private static final List<Fact> NORMS = List.of(
            new AnswerTime(
                    Kind.PUBLIC_QUESTION,
                    Duration.ofMinutes(30),
                    Duration.ofHours(4),
                    Duration.ofHours(24),
                    Duration.ofDays(7)),
            new AnswerTime(
                    Kind.COMPLAINT, Duration.ZERO, Duration.ofHours(1), Duration.ofHours(4), Duration.ofDays(14)),
            new AnswerTime(
                    Kind.PRIVATE_MESSAGE,
                    Duration.ofHours(1),
                    Duration.ofHours(12),
                    Duration.ofHours(48),
                    Duration.ofDays(30)),
            new AnswerTime(
                    Kind.REMARK, Duration.ofHours(2), Duration.ofHours(24), Duration.ofHours(72), Duration.ofDays(5)),
            new SellingLimit(Platform.MASTODON, Duration.ofDays(30), 4, 10),
            new SellingLimit(Platform.LINKEDIN, Duration.ofDays(30), 4, 20),
            new SellingLimit(Platform.X, Duration.ofDays(30), 4, 2));

    private final boolean pairs;
    private final Situation situation;
    private final Function<String, Set<Mark>> marks;
    private final Map<UtteranceId, Instant> times = new HashMap<>();
    private final Map<PersonId, String> names = new HashMap<>();
    private final List<Fact> rows = new ArrayList<>(NORMS);
    private final Set<Talk> talks = new LinkedHashSet<>();

    private RowMaker(Situation situation, Function<String, Set<Mark>> marks, boolean pairs) {
        this.pairs = pairs;
        this.situation = situation;
        this.marks = marks;
    }

    /** An invented owner with about that many facts, some of whom want to be left alone, were met, or said so. */
    public static Situation invented(int facts, long seed) {
        Situation situation = LifelikeOwner.situation(facts, seed);
        List<Fact> more = new ArrayList<>();
        int number = 0;
        for (Fact fact : situation.facts()) {
            if (fact instanceof Contact contact) {
                more.addAll(about(contact.id(), number++));
            }
        }
        List<Fact> all = new ArrayList<>(situation.facts());
        // A small owner keeps that many facts.
        all.subList(Math.max(0, all.size() - more.size()), all.size()).clear();
        all.addAll(more);
        return new Situation(situation.owner().withDailyBudget(NO_BUDGET), all);
    }

    private static List<Fact> about(PersonId person, int number) {
        Instant then = LifelikeOwner.NOW.minus(Duration.ofDays(1 + number / 40 % 30));
        return switch (number % 40) {
            case 3 -> List.of(DoNotContact.anywhere(person, "They said so.", then));
            case 13 -> List.of(DoNotContact.on(person, Platform.MASTODON, "They said so.", then));
            case 23 -> List.of(DoNotContact.by(person, Channel.MESSAGE, "They said so.", then));
            case 17 ->
                List.of(said(
                        "wrong" + number,
                        person,
                        then,
                        "I have a complaint: my order never arrived, and nobody answers."));
            case 7, 27 -> List.of(new Meeting(new MeetingId("met" + number), person, then, "coffee"));
            case 1, 11, 31 ->
                List.of(
                        said("before" + number, person, then.minusSeconds(3_600), "Maya, where do you buy your flour?"),
                        said("stop" + number, person, then, "Please stop writing to me, leave me alone."));
            default -> List.of();
        };
    }

    /** A private message that begins a talk of its own. */
    private static Message said(String id, PersonId person, Instant at, String text) {
        return Message.of(id, Platform.X, person.value(), at, text, "maya", "talk-" + id);
    }

    /** The rows of an invented owner, whose few sentences are known: nothing need be read. */
    public static Rows rows(int facts, long seed) {
        return rows(invented(facts, seed), RowMaker::known);
    }

    static Set<Mark> known(String text) {
        if (text.contains("leave me alone")) {
            return Set.of(Mark.STOP);
        } else if (text.contains("complaint")) {
            return Set.of(Mark.COMPLAINT);
        } else if (text.endsWith("?")) {
            return Set.of(Mark.QUESTION);
        }
        return text.startsWith("Thank") || text.startsWith("See you") ? Set.of(Mark.CLOSING) : Set.of();
    }

    /**
     * The rows of a situation.
     *
     * @param marks how a text is read
     */
    static Rows rows(Situation situation, Function<String, Set<Mark>> marks) {
        return new RowMaker(situation, marks, false).made();
    }

    /** The same where all that two people write to each other on a platform is one talk, as the library has it. */
    static Rows rowsOfPairs(Situation situation, Function<String, Set<Mark>> marks) {
        return new RowMaker(situation, marks, true).made();
    }

    private Rows made() {
        for (Fact fact : situation.facts()) {
            if (fact instanceof Utterance said) {
                times.put(said.id(), said.at());
            } else if (fact instanceof Contact contact) {
                names.put(contact.id(), contact.name());
            }
        }
        for (Fact fact : situation.facts()) {
            if (fact instanceof Message message) {
                PersonId other = isMine(message) ? message.mentions().first() : message.author();
                add(message, other, Channel.MESSAGE, UtteranceId.NONE);
            } else if (fact instanceof Reply reply) {
                PersonId other = isMine(reply) ? reply.mentions().first() : reply.author();
                add(reply, other, Channel.REPLY, reply.answers());
            } else if (fact instanceof Post post) {
                if (isMine(post)) {
                    boolean sells =
                            post.promotional() || marks.apply(post.text()).contains(Mark.PROMOTIONAL);
                    rows.add(new Posted(post.id(), post.platform(), sells, post.at()));
                }
            } else {
                rows.add(fact);
            }
        }
        rows.addAll(talks);
        return new Rows(situation.owner(), rows, LifelikeOwner.NOW);
    }

    private boolean isMine(Utterance said) {
        return said.author().equals(situation.owner().id());
    }

    private void add(Utterance said, PersonId other, Channel channel, UtteranceId answers) {
        Set<Mark> read = marks.apply(said.text());
        String text = said.text();
        String thread = pairs && channel.equals(Channel.MESSAGE)
                ? said.platform().id() + " " + other
                : said.thread().value();
        talks.add(new Talk(other, thread));
        rows.add(new Said(
                said.id(),
                other,
                names.getOrDefault(other, other.value()),
                isMine(said),
                read.contains(Mark.OUT_OF_OFFICE),
                read.contains(Mark.STOP),
                kind(read, channel),
                said.platform(),
                channel,
                thread,
                said.at(),
                answers,
                upTo(said, answers),
                text.substring(0, Math.min(BEGINNING, text.length())).strip()));
    }

    /** Where clocks differ, what was answered may bear a later time than its answer, which answers nothing after itself. */
    private Instant upTo(Utterance said, UtteranceId answers) {
        Instant answered = times.getOrDefault(answers, said.at());
        return answered.isAfter(said.at()) ? said.at() : answered;
    }

    private static Kind kind(Set<Mark> marks, Channel channel) {
        if (marks.contains(Mark.OUT_OF_OFFICE)) {
            return Kind.AUTOMATIC;
        } else if (marks.contains(Mark.STOP)) {
            return Kind.CLOSING;
        } else if (marks.contains(Mark.COMPLAINT)) {
            return Kind.COMPLAINT;
        } else if (marks.contains(Mark.QUESTION)) {
            return channel.equals(Channel.MESSAGE) ? Kind.PRIVATE_MESSAGE : Kind.PUBLIC_QUESTION;
        } else if (marks.contains(Mark.CLOSING)) {
            return Kind.CLOSING;
        }
        return channel.equals(Channel.MESSAGE) ? Kind.PRIVATE_MESSAGE : Kind.REMARK;
    }
}

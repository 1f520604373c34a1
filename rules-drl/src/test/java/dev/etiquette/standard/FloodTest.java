package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Limits;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What others choose of facts, times, texts, conversations and numbers, costs the standard book a few steps for each fact, and
 * never all advice. Where a rule compares each of them with each other, these limits are reached and the note names the rule.
 */
class FloodTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant HOUR = NOW.minusSeconds(3_600);
    private static final Instant DAY = NOW.minusSeconds(86_400);
    private static final Instant LONG = NOW.minusSeconds(86_400L * 100);

    /** Each with each other would be 160,000. */
    private static final int MANY = 400;

    private static final int STEPS_PER_FACT = 40;

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());

    static Stream<Arguments> floods() {
        return Stream.of(
                flood("questions at one moment", i -> asked(i, HOUR, "Could you help me " + i + "?")),
                flood("old questions at one moment", i -> asked(i, DAY, "Could you help me " + i + "?")),
                flood("one question again and again", i -> asked(i, HOUR.plusSeconds(i), "Could you help me?")),
                flood("one private matter at one moment", i -> asked(i, HOUR, "My diagnosis came, it is bad " + i)),
                flood("complaints at one moment", i -> asked(i, HOUR, "This does not work and I am angry " + i)),
                flood("thanks at one moment", i -> asked(i, HOUR, "Thank you so much, this helped a lot! " + i)),
                flood("replies at one moment", i -> replied(i, "root")),
                flood("a chain of replies at one moment", i -> replied(i, "u" + (i - 1))),
                flood(
                        "replies of many",
                        i -> Reply.of("u" + i, Platform.MASTODON, "p" + i, HOUR, "Nice", "root")
                                .mentioning("me")),
                flood("conversations of one person", i -> message(i, "Could you help me?", "t" + i)),
                flood("requests to stop", i -> message(i, "Please stop writing to me.", "t" + i)),
                flood("announced absences", i -> message(i, "I am out of office until Monday", "t" + i)),
                flood("a talk within one moment", i -> i % 2 == 0 ? message(i, "Hello", "t") : sent(i, "Hello", "t")),
                flood("a talk of half a year", i -> i % 2 == 0 ? old(i, "ben", "me") : old(i, "me", "ben")),
                flood(
                        "my posts to one person",
                        i -> Post.of("u" + i, Platform.LINKEDIN, "me", HOUR, "Hello Ben " + i)
                                .mentioning("ben")),
                flood(
                        "my selling posts at one moment",
                        i -> Post.of("u" + i, Platform.MASTODON, "me", HOUR, "Buy now, 20 % off " + i)
                                .asPromotion()),
                flood(
                        "old guides of mine",
                        i -> Post.of("u" + i, Platform.LINKEDIN, "me", LONG, "A guide to bread " + i)
                                .asEvergreen()),
                flood("promises to one person", i -> sent(i, "I will send you file " + i + " tomorrow.", "t")),
                flood(
                        "meetings at one moment",
                        i -> new Meeting(new MeetingId("m" + i), new PersonId("ben"), DAY, "x")),
                flood(
                        "connections of many",
                        i -> new Connection(
                                new PersonId("p" + i), Platform.LINKEDIN, Connection.State.REQUESTED_BY_THEM, DAY)),
                flood(
                        "bans by one person",
                        i -> DoNotContact.on(new PersonId("ben"), Platform.X, "reason " + i, DAY.minusSeconds(i))));
    }

    private static Arguments flood(String what, IntFunction<Fact> fact) {
        return arguments(what, fact);
    }

    private static Fact asked(int number, Instant at, String text) {
        return Post.of("u" + number, Platform.MASTODON, "ben", at, text).mentioning("me");
    }

    private static Fact replied(int number, String to) {
        return Reply.of("u" + number, Platform.MASTODON, "ben", HOUR, "See you " + number, to)
                .mentioning("me");
    }

    private static Fact message(int number, String text, String thread) {
        return Message.of("u" + number, Platform.LINKEDIN, "ben", HOUR, text, "me", thread);
    }

    private static Fact sent(int number, String text, String thread) {
        return Message.of("u" + number, Platform.LINKEDIN, "me", HOUR, text, "ben", thread);
    }

    private static Fact old(int number, String from, String to) {
        return Message.of("u" + number, Platform.LINKEDIN, from, LONG.plusSeconds(number), "Hello", to, "t");
    }

    private static Situation flooded(IntFunction<Fact> fact, int count) {
        List<Fact> facts = new ArrayList<>(List.of(
                Contact.of("ben", "Ben"),
                Contact.of("ann", "Ann"),
                Message.of("q", Platform.LINKEDIN, "ann", DAY, "Could you help me?", "me", "ta"),
                Post.of("root", Platform.MASTODON, "me", DAY, "What do you think?"),
                Post.of("theirs", Platform.MASTODON, "ben", DAY, "Good morning")));
        IntStream.range(0, count).mapToObj(fact).forEach(facts::add);
        return new Situation(Owner.of("me").named("Me"), facts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("floods")
    void each_fact_costs_a_few_steps(String what, IntFunction<Fact> fact) {
        Advice advice =
                ETIQUETTE.within(Limits.USUAL.trying(MANY * STEPS_PER_FACT)).advise(flooded(fact, MANY), NOW);

        assertThat(advice.notes()).as(what).noneMatch(note -> note.contains("set aside"));
        assertThat(advice.forContact(new PersonId("ann"))).as(what).isNotEmpty();
    }

    /** By any limit: here by one that is reached by whatever he sends. */
    @Test
    void whoever_sends_more_than_any_limit_bears_is_set_aside_and_ann_is_answered() {
        Advice advice = ETIQUETTE
                .within(Limits.USUAL.trying(MANY))
                .advise(flooded(i -> asked(i, HOUR, "Could you help me " + i + "?"), MANY), NOW);

        assertThat(advice.forContact(new PersonId("ann"))).isNotEmpty();
        assertThat(advice.forContact(new PersonId("ben"))).isEmpty();
        assertThat(advice.notes()).singleElement().asString().contains("facts of Ben were set aside");
    }
}

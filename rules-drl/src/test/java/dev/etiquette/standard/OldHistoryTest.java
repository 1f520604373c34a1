package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Reply;
import dev.etiquette.model.UtteranceId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An archive that was just read in: ten lively years. What is long past is nobody's task today. */
class OldHistoryTest {

    private static final Etiquette STANDARD = Etiquette.of(RuleBook.standard());
    private static final Owner MAYA =
            SampleFacts.MAYA.livingIn(ZoneId.of("Europe/Berlin")).withDailyBudget(1000);
    private static final Duration TEN_YEARS = Duration.ofDays(3653);
    private static final int THINGS = 3000;
    private static final List<Platform> PLATFORMS =
            List.of(Platform.MASTODON, Platform.X, Platform.LINKEDIN, Platform.FACEBOOK, Platform.BLUESKY);
    private static final List<String> PEOPLE =
            IntStream.range(0, 40).mapToObj(i -> "person" + i).toList();
    private static final List<String> TEXTS = List.of(
            "Maya, which oven is best?",
            "This is unacceptable, I am still waiting for my bread",
            "Thanks!",
            "What a lovely loaf",
            "How to keep a sourdough: a guide",
            "Our course is on sale, book now",
            "Buy now, 20 % off",
            "Tickets are here, last chance",
            "My phone number is 555 0100",
            "When would suit you? I cannot make it on Monday",
            "What does the course cost?",
            "Please leave me alone",
            "I am Maya and I bake",
            "Rye needs time.",
            "I am out of office until Monday");

    private final Random random = new Random(11);
    private final List<Fact> facts = new ArrayList<>();

    @Test
    void history_that_ended_two_years_ago_asks_for_nothing() {
        Situation history = history();

        Advice advice = STANDARD.advise(history, NOON.plus(Duration.ofDays(730)));

        assertThat(advice.recommendations()).extracting(Recommendation::text).isEmpty();
        assertThat(advice.failed()).isEmpty();
        assertThat(advice.emptyReason()).isPresent();
    }

    /** Else the test above would be none. */
    @Test
    void same_history_asks_for_much_on_its_last_day() {
        Advice advice = STANDARD.advise(history(), NOON);

        assertThat(advice.recommendations()).hasSizeGreaterThan(10);
        assertThat(advice.recommendations())
                .extracting(each -> each.act().action().id())
                .contains("RESPOND", "HOLD_PROMOTION");
    }

    private Situation history() {
        PEOPLE.forEach(person -> facts.add(Contact.of(person, person).reachableBy(Channel.PHONE)));
        for (int i = 0; i < THINGS; i++) {
            say("u" + i, begin().plus(TEN_YEARS.multipliedBy(i + 1L).dividedBy(THINGS)));
        }
        for (int i = 0; i < 300; i++) {
            say("late" + i, NOON.minus(Duration.ofMinutes(37L * i)));
        }
        for (int i = 0; i < 40; i++) {
            facts.add(new Meeting(new MeetingId("m" + i), person(), time(), "lunch"));
            facts.add(new Connection(person(), one(PLATFORMS), one(List.of(Connection.State.values())), time()));
        }
        return Situation.of(MAYA).with(facts);
    }

    private static Instant begin() {
        return NOON.minus(TEN_YEARS);
    }

    private void say(String id, Instant at) {
        Platform where = one(PLATFORMS);
        String other = person().value();
        boolean mine = random.nextBoolean();
        String author = mine ? "maya" : other;
        String to = mine ? other : "maya";
        Post post = Post.of(id, where, author, at, one(TEXTS));
        switch (random.nextInt(5)) {
            case 0 -> facts.add(Message.of(id, where, author, at, one(TEXTS), to, "with " + other));
            case 1 -> facts.add(post.mentioning(to));
            case 2 -> facts.add(post.with(new Reactions(random.nextInt(3), 0, 0)));
            default -> {
                facts.add(post);
                facts.add(Reply.of(id + " answer", where, to, at.plusSeconds(600), one(TEXTS), id)
                        .toWhom(author));
            }
        }
        if (random.nextInt(4) == 0) {
            facts.add(new Marks(new UtteranceId(id), Set.copyOf(EnumSet.of(one(List.of(Mark.values()))))));
        }
    }

    private Instant time() {
        return begin().plusSeconds(random.nextLong(TEN_YEARS.toSeconds()));
    }

    private PersonId person() {
        return new PersonId(one(PEOPLE));
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}

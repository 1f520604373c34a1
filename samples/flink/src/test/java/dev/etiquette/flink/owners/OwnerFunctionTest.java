package dev.etiquette.flink.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.benchmarks.LifelikeOwner;
import dev.etiquette.flink.Askers;
import dev.etiquette.flink.TestBooks;
import dev.etiquette.flink.events.EventLine;
import dev.etiquette.flink.events.Verb;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.junit.jupiter.api.Test;

/** What is done for one owner, and for all owners of one task. */
class OwnerFunctionTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant AFTERNOON = MONDAY.plus(Duration.ofHours(7));
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Owner MAYA =
            Owner.builder("maya", ZoneId.of("Europe/Berlin")).named("Maya").build();
    private static final Contact ANN = Contact.of("ann", "Ann");

    private static final Fact QUESTION = Post.of(
                    "p3", Platform.MASTODON, "ann", MONDAY, "Maya, which flour do you use?")
            .mentioning("maya");

    private static final Fact ANSWER =
            Reply.of("p4", Platform.MASTODON, "maya", AFTERNOON, "Rye, and nothing else.", "p3");

    private static final String DONATION = """
            {"etiquette": "facts", "version": 1, "facts": [{"kind": "given", "type": "Donation", \
            "values": {"contact": "ann", "cents": 7000, "at": "2026-03-01T09:00:00Z"}}]}""";

    private static final Situation ASKED = Situation.of(MAYA, ANN, QUESTION);

    private static List<AdviceItem> advised(Instant now, Situation situation) {
        return Etiquette.of(RuleBook.standard()).advise(situation, now).items();
    }

    private static EventLine event(Instant time, Verb verb, String document) {
        return new EventLine(time, "maya", verb, document.replace("\n", " "));
    }

    private static EventLine asked() {
        return event(MONDAY, Verb.ADD, Askers.json(ASKED));
    }

    private static List<AdviceItem> advice(OwnerTask task) {
        return task.changes().advice().getOrDefault("maya", List.of());
    }

    private static List<String> times(OwnerTask task) {
        return task.changes().of("maya").stream()
                .map(line -> line.advice().now() + " " + line.change())
                .toList();
    }

    @Test
    void tells_at_each_review_and_has_one_timer() throws Exception {
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            task.give(asked());
            assertThat(task.lines()).isEmpty();
            assertThat(task.timers()).isOne();
            task.until(AFTERNOON, MINUTE);
            assertThat(task.timers()).isOne();
            task.give(event(AFTERNOON, Verb.ADD, Askers.json(ANSWER)));
            assertThat(task.timers()).isOne();
            task.settle();

            assertThat(times(task))
                    .containsExactly(
                            "2026-03-02T08:01:00Z appeared",
                            "2026-03-02T08:30:00Z changed",
                            "2026-03-02T12:00:00Z changed",
                            "2026-03-02T15:00:01Z went");
            assertThat(task.timers()).isOne();
        }
    }

    @Test
    void neither_order_nor_repetition_of_events_matters() throws Exception {
        Fact edited = Post.of("p3", Platform.MASTODON, "ann", MONDAY, "Maya, which flour and which oven do you use?")
                .mentioning("maya")
                .editedAt(MONDAY.plusSeconds(30));
        Fact bob = Askers.bobAsks("maya", MONDAY);
        Owner inTokyo = MAYA.livingIn(ZoneId.of("Asia/Tokyo"));
        Instant sunday = MONDAY.minus(Duration.ofDays(1));
        Fact gone = Post.of("p1", Platform.MASTODON, "carl", sunday, "Maya, do you bake on Sundays?")
                .mentioning("maya");
        List<EventLine> events = new ArrayList<>(List.of(
                event(sunday, Verb.ADD, Askers.json(Situation.of(MAYA.livingIn(ZoneId.of("Asia/Dubai")), gone))),
                event(sunday, Verb.ADD, Askers.json(bob)),
                event(sunday.plusSeconds(1), Verb.FORGET, ""),
                event(MONDAY, Verb.ADD, Askers.json(Situation.of(inTokyo, ANN))),
                event(MONDAY.plusSeconds(1), Verb.ADD, Askers.json(ASKED)),
                event(MONDAY.plusSeconds(2), Verb.ADD, Askers.json(edited)),
                event(MONDAY.plusSeconds(3), Verb.ADD, Askers.json(bob)),
                event(MONDAY.plusSeconds(4), Verb.WITHDRAW, Askers.json(bob)),
                event(MONDAY.plusSeconds(2), Verb.WITHDRAW, Askers.json(ANN)),
                event(MONDAY.plusSeconds(5), Verb.ADD, Askers.json(ANN))));
        events.addAll(List.copyOf(events));
        Instant later = MONDAY.plus(MINUTE);
        List<AdviceItem> expected = advised(later, Situation.of(MAYA, ANN, QUESTION, edited));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(events, new Random(seed));
            try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
                for (EventLine each : events) {
                    task.give(each);
                    if (seed % 2 == 0) {
                        task.settle();
                    }
                }
                task.until(later, MINUTE);
                assertThat(advice(task)).as("seed " + seed).isNotEmpty().isEqualTo(expected);
                assertThat(task.changes().repeated()).isEmpty();
                assertThat(task.refused()).isEmpty();
            }
        }
    }

    @Test
    void what_is_given_again_wakes_nobody() throws Exception {
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            task.give(asked());
            task.until(MONDAY.plus(MINUTE), MINUTE);
            List<String> told = task.lines();
            long evaluations = task.evaluations();

            task.give(asked());
            task.give(event(MONDAY.plus(MINUTE), Verb.ADD, Askers.json(QUESTION, ANN)));
            task.settle();

            assertThat(task.evaluations()).isEqualTo(evaluations);
            assertThat(task.lines()).isEqualTo(told);
        }
    }

    @Test
    void a_late_fact_counts() throws Exception {
        try (OwnerTask task = OwnerTask.fresh(AFTERNOON)) {
            task.give(event(AFTERNOON, Verb.ADD, Askers.json(Situation.of(MAYA, ANSWER))));
            task.settle();
            task.give(event(MONDAY, Verb.ADD, Askers.json(QUESTION, ANN)));
            task.settle();
            assertThat(advice(task)).isEqualTo(advised(AFTERNOON.plusSeconds(2), ASKED.with(ANSWER)));
        }
    }

    @Test
    void facts_that_come_before_their_owner_wait() throws Exception {
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            task.give(event(MONDAY, Verb.ADD, Askers.json(ANN, QUESTION)));
            task.until(MONDAY.plus(OwnerTask.PERIOD), MINUTE);
            assertThat(task.lines()).isEmpty();
            task.give(event(MONDAY, Verb.ADD, Askers.json(Situation.of(MAYA))));
            task.settle();
            assertThat(advice(task))
                    .isNotEmpty()
                    .isEqualTo(advised(MONDAY.plus(OwnerTask.PERIOD).plusSeconds(1), ASKED));
        }
    }

    @Test
    void a_restored_task_tells_nothing_twice_and_goes_on() throws Exception {
        OperatorSubtaskState checkpoint;
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            task.give(asked());
            task.until(MONDAY.plus(MINUTE.multipliedBy(40)), MINUTE);
            assertThat(task.changes().story("maya")).containsExactly("1 appeared", "2 changed");
            checkpoint = task.checkpoint();
        }
        // The clock of the next machine is twenty minutes behind: for Maya it is still half past nine, as when she was
        // told last.
        try (OwnerTask task = OwnerTask.restored(MONDAY.plus(MINUTE.multipliedBy(20)), checkpoint)) {
            task.give(event(MONDAY, Verb.ADD, Askers.json(Askers.bobAsks("maya", MONDAY))));
            task.settle();
            assertThat(times(task)).isNotEmpty().allMatch(line -> line.startsWith("2026-03-02T08:30:00Z"));
            assertThat(task.changes().of("maya").get(0).update()).isEqualTo(3);
            task.until(MONDAY.plus(Duration.ofHours(4)), MINUTE);
            assertThat(times(task)).contains("2026-03-02T12:00:00Z changed");
        }
    }

    @Test
    void a_new_book_reaches_everybody_within_a_period_one_after_the_other() throws Exception {
        List<String> owners = IntStream.range(0, 120).mapToObj(i -> "owner" + i).toList();
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            for (String owner : owners) {
                Owner same = Owner.builder(owner, ZoneId.of("Europe/Berlin"))
                        .named("Maya")
                        .build();
                task.give(
                        MONDAY, owner, Verb.ADD, Askers.json(Situation.of(same, ANN, Askers.question(owner, MONDAY))));
            }
            Instant published = MONDAY.plus(Duration.ofHours(1));
            task.until(published, MINUTE);
            long before = task.evaluations();
            task.publish(TestBooks.zip("2.zip", TestBooks.withoutAnswers()));
            // An older one comes late and changes nothing.
            task.publish(TestBooks.zip("1.zip", TestBooks.withDonations()));
            assertThat(task.evaluations()).isEqualTo(before);

            long most = 0;
            for (int minute = 1; minute <= 60; minute++) {
                long soFar = task.evaluations();
                task.until(published.plus(MINUTE.multipliedBy(minute)), MINUTE);
                most = Math.max(most, task.evaluations() - soFar);
            }

            assertThat(task.evaluations() - before).isEqualTo(120);
            assertThat(most).isLessThan(10);
            assertThat(owners)
                    .allMatch(owner -> task.changes().advice().get(owner).isEmpty());
        }
    }

    @Test
    void a_book_in_the_state_that_is_not_sound_any_more_stops_nothing() throws Exception {
        OperatorSubtaskState checkpoint;
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            // By the check of books it does not come; in a state it lies when the library has become stricter.
            task.publish(TestBooks.zip("2.zip", TestBooks.unsound()));
            task.give(asked());
            checkpoint = task.checkpoint();
        }
        try (OwnerTask task = OwnerTask.restored(MONDAY, checkpoint)) {
            task.until(MONDAY.plus(MINUTE), MINUTE);
            assertThat(advice(task)).isNotEmpty().isEqualTo(advised(MONDAY.plus(MINUTE), ASKED));

            // Any sound book that is newer than the first takes its place.
            task.publish(TestBooks.zip("1.zip", TestBooks.withoutAnswers()));
            task.until(MONDAY.plus(OwnerTask.PERIOD).plus(MINUTE), MINUTE);
            assertThat(advice(task)).isEmpty();
        }
    }

    @Test
    void the_owner_leaves_and_nothing_stays() throws Exception {
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            task.give(asked());
            task.until(MONDAY.plus(MINUTE), MINUTE);
            assertThat(advice(task)).isNotEmpty();
            Instant left = MONDAY.plus(MINUTE);
            task.give(event(left, Verb.FORGET, ""));
            assertThat(advice(task)).isEmpty();
            assertThat(task.timers()).isZero();

            // What comes late or again does not bring the owner back; what comes later does.
            task.give(asked());
            task.settle();
            assertThat(task.timers()).isZero();
            Fact again = Askers.bobAsks("maya", left);
            task.give(event(left.plusSeconds(1), Verb.ADD, Askers.json(Situation.of(MAYA, again))));
            task.until(left.plus(Duration.ofHours(1)), MINUTE);
            assertThat(advice(task))
                    .isNotEmpty()
                    .isEqualTo(advised(left.plus(Duration.ofHours(1)), Situation.of(MAYA, again)));
            // Nobody who reads them can take what is new for what was told before.
            assertThat(task.changes().story("maya")).startsWith("1 appeared", "2 went", "3 appeared");
        }
    }

    @Test
    void an_owner_who_has_come_back_loses_by_a_late_forget_what_was_before_it() throws Exception {
        Fact again = Askers.bobAsks("maya", MONDAY.plusSeconds(20));
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            task.give(asked());
            task.give(event(MONDAY.plusSeconds(20), Verb.ADD, Askers.json(Situation.of(MAYA, again))));
            task.until(MONDAY.plus(MINUTE), MINUTE);
            assertThat(advice(task)).hasSize(2);

            task.give(event(MONDAY.plusSeconds(10), Verb.FORGET, ""));
            task.settle();
            assertThat(advice(task))
                    .hasSize(1)
                    .isEqualTo(advised(MONDAY.plus(MINUTE).plusSeconds(1), Situation.of(MAYA, again)));

            // An earlier one changes nothing.
            task.give(event(MONDAY.plusSeconds(5), Verb.FORGET, ""));
            task.settle();
            assertThat(advice(task)).hasSize(1);
        }
    }

    @Test
    void facts_outlive_a_late_forget_of_their_owner() throws Exception {
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            task.give(event(MONDAY, Verb.ADD, Askers.json(Situation.of(MAYA))));
            task.give(event(MONDAY.plusSeconds(20), Verb.ADD, Askers.json(ANN, QUESTION)));
            task.until(MONDAY.plus(MINUTE), MINUTE);
            assertThat(advice(task)).isNotEmpty();

            task.give(event(MONDAY.plusSeconds(10), Verb.FORGET, ""));
            assertThat(advice(task)).isEmpty();
            assertThat(task.timers()).isZero();

            task.give(event(MONDAY.plusSeconds(30), Verb.ADD, Askers.json(Situation.of(MAYA))));
            task.settle();
            assertThat(advice(task))
                    .isNotEmpty()
                    .isEqualTo(advised(MONDAY.plus(MINUTE).plusSeconds(1), ASKED));
        }
    }

    @Test
    void what_is_due_after_the_last_millisecond_of_all_stops_nothing() throws Exception {
        Contact someday = Contact.of("ann", "Anna").asOf(Instant.parse("+900000000-01-01T00:00:00Z"));
        Situation known = Situation.of(MAYA, ANN, someday);
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            assertThat(Etiquette.of(RuleBook.standard()).advise(known, MONDAY).nextReview())
                    .hasValueSatisfying(next -> assertThat(next).isAfter(Instant.ofEpochMilli(Long.MAX_VALUE)));
            task.give(event(MONDAY, Verb.ADD, Askers.json(known)));
            task.settle();
            assertThat(task.evaluations()).isOne();
            assertThat(task.timers()).isOne();
        }
    }

    @Test
    void what_cannot_be_used_is_told_with_its_line_and_stops_nothing() throws Exception {
        EventLine misspelt = event(MONDAY, Verb.ADD, Askers.json(QUESTION).replace("\"author\"", "\"writer\""));
        EventLine anothers = event(MONDAY, Verb.ADD, Askers.json(Askers.asked("tom", MONDAY, MONDAY)));
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            task.give(misspelt);
            task.give(anothers);
            task.give(asked());
            task.settle();
            assertThat(task.refused()).hasSize(2);
            assertThat(task.refused().get(0))
                    .startsWith("event\tLine 1, ")
                    .contains("There is no field \"writer\"")
                    .endsWith("\t" + misspelt);
            assertThat(task.refused().get(1))
                    .startsWith("event\tThe line is of the owner \"maya\", and its situation of \"tom\"")
                    .endsWith("\t" + anothers);
            assertThat(advice(task)).isEqualTo(advised(MONDAY.plusSeconds(1), ASKED));
        }
    }

    @Test
    void a_fact_that_a_new_book_does_not_know_is_passed_over_and_told_once() throws Exception {
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            task.publish(TestBooks.zip("1.zip", TestBooks.withDonations()));
            task.give(event(MONDAY, Verb.ADD, DONATION));
            task.give(asked());
            task.until(MONDAY.plus(MINUTE), MINUTE);
            assertThat(task.lines()).anyMatch(line -> line.contains("DONOR-1"));

            task.publish(TestBooks.zip("2.zip", TestBooks.withoutAnswers()));
            task.until(MONDAY.plus(Duration.ofHours(5)), MINUTE);
            assertThat(task.refused()).hasSize(1);
            assertThat(task.refused().get(0))
                    .startsWith("owner\tA fact is passed over: ")
                    .endsWith("\tmaya");
            assertThat(advice(task)).isEmpty();

            // It is still there for a book that knows it.
            task.publish(TestBooks.zip("3.zip", TestBooks.withDonations()));
            task.until(MONDAY.plus(Duration.ofHours(7)), MINUTE);
            assertThat(advice(task)).hasSize(2);
            assertThat(task.refused()).hasSize(1);
        }
    }

    @Test
    void of_two_troubles_each_is_told_once() throws Exception {
        List<Fact> many = IntStream.range(0, 150)
                .mapToObj(i -> (Fact) Contact.of("person" + i, "Person " + i))
                .toList();
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            task.publish(TestBooks.zip("1.zip", TestBooks.withDonations()));
            task.give(event(MONDAY, Verb.ADD, DONATION));
            task.give(event(MONDAY, Verb.ADD, Askers.json(new Situation(MAYA, many))));
            task.settle();
            task.publish(TestBooks.zip("2.zip", TestBooks.runningAway()));
            task.until(MONDAY.plus(Duration.ofHours(4)), MINUTE);
            assertThat(task.refused()).hasSize(2);
            assertThat(task.refused().get(0)).startsWith("owner\tA fact is passed over: ");
            assertThat(task.refused().get(1)).contains("THREE-1");

            task.publish(TestBooks.zip("3.zip", TestBooks.withoutAnswers()));
            task.give(asked());
            task.until(MONDAY.plus(Duration.ofHours(6)), MINUTE);
            assertThat(task.refused()).hasSize(2);
            // What was over is told when it comes again.
            task.publish(TestBooks.zip("4.zip", TestBooks.runningAway()));
            task.until(MONDAY.plus(Duration.ofHours(8)), MINUTE);
            assertThat(task.refused()).hasSize(3);
        }
    }

    @Test
    void kept_ready_or_not_an_owner_is_told_the_same() throws Exception {
        Situation known = LifelikeOwner.situation(40, 7);
        List<Fact> facts = known.facts();
        Instant begin = LifelikeOwner.NOW;
        List<List<String>> told = new ArrayList<>();
        for (long warmFacts : List.of(0L, 100_000L)) {
            try (OwnerTask task = OwnerTask.fresh(begin, warmFacts)) {
                task.give(event(begin, Verb.ADD, Askers.json(new Situation(known.owner(), facts.subList(0, 30)))));
                for (int i = 30; i < facts.size(); i++) {
                    task.until(begin.plus(Duration.ofHours(2 * (i - 29))), MINUTE.multipliedBy(10));
                    task.give(event(begin, Verb.ADD, JsonFormat.STANDARD.write(facts.subList(i, i + 1))));
                    task.settle();
                }
                task.until(begin.plus(Duration.ofDays(2)), MINUTE.multipliedBy(10));
                told.add(task.changes().of("maya").stream()
                        .map(line -> line.advice().now() + " " + line.change() + " " + line.place() + " " + line.item())
                        .toList());
            }
        }
        assertThat(told.get(0)).hasSizeGreaterThan(5).isEqualTo(told.get(1));
    }
}

package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Urgency;
import dev.etiquette.advice.Withheld;
import dev.etiquette.advice.Withholding;
import dev.etiquette.engine.Ranking.Ranked;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Feedback.Verdict;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.tables.ActTable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several rules ask for becomes one list: what comes first, what is held back, and what the day has no room for. */
class RankingTest {

    /** One o'clock in Berlin. */
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private static final Instant EARLIER = NOW.minus(Duration.ofHours(1));
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T23:00:00Z");

    private final ThresholdClock clock = new ThresholdClock(NOW);
    private Owner owner = Owner.of("maya").livingIn(ZoneId.of("Europe/Berlin")).withDailyBudget(2);

    private Ranked rank(List<Proposal> proposals, List<Withholding> vetoes, Feedback... said) {
        Map<PersonId, Contact> contacts = Map.of(
                new PersonId("dear"), Contact.of("dear", "Dear").withPriority(1),
                new PersonId("far"), Contact.of("far", "Far").withPriority(5));
        return new Ranking(
                        clock,
                        owner,
                        contacts,
                        ActTable.EMPTY,
                        new ActionHints(List.of()),
                        Set.of("remark", "remark 2"),
                        Set.of())
                .rank(proposals, vetoes, List.of(said));
    }

    private Ranked rank(Proposal... proposals) {
        return rank(List.of(proposals), List.of());
    }

    private static Subject said(String id) {
        return Subject.utterance(new UtteranceId(id), "");
    }

    private static Subject person(String id) {
        return Subject.person(new PersonId(id));
    }

    private static Reason reason(String rule) {
        return new Reason(rule, "A rule", "", "As " + rule + " says.", List.of());
    }

    private static SuggestedAction act(Action action, String who, String topic, Subject subject, Instant cameUpAt) {
        return new SuggestedAction(action, new PersonId(who), who, Platform.X, Channel.NONE, topic, subject, cameUpAt);
    }

    private static Proposal proposal(SuggestedAction act, Instant due, Instant overdue, String rule) {
        return new Proposal(act, Times.ALWAYS, due, overdue, reason(rule));
    }

    private static Proposal proposal(Action action, String who, Instant due, Instant overdue) {
        return proposal(act(action, who, "", person(who), EARLIER), due, overdue, "A-1");
    }

    private static Proposal whenever(Action action, String who) {
        return proposal(action, who, Times.NEVER, Times.NEVER);
    }

    private static Proposal answer(String who) {
        return proposal(Action.RESPOND, who, NOW, LATER);
    }

    private static Withholding veto(Proposal proposal, Instant endsAt, String rule) {
        return new Withholding(proposal, endsAt, reason(rule));
    }

    private static List<String> who(Collection<Recommendation> recommendations) {
        return recommendations.stream()
                .map(each -> each.act().contact().value())
                .toList();
    }

    private static List<String> heldBack(Ranked ranked) {
        return who(ranked.withheld().stream().map(Withheld::recommendation).toList());
    }

    private static List<Recommendation> first(Ranked ranked) {
        return ranked.recommendations();
    }

    // How pressing it is

    @Test
    void its_time_has_come_at_the_very_moment() {
        assertThat(first(rank(
                        proposal(Action.RESPOND, "late", EARLIER, NOW),
                        proposal(Action.RESPOND, "due", NOW, NOW.plusNanos(1)),
                        proposal(Action.RESPOND, "soon", NOW.plusNanos(1), LATER),
                        proposal(Action.RESPOND, "whenever", Times.NEVER, Times.NEVER))))
                .extracting(each -> each.act().name() + " " + each.urgency())
                .containsExactly("late OVERDUE", "due DUE", "soon SOON", "whenever WHENEVER");
        assertThat(clock.nextChange()).contains(NOW.plusNanos(1));
    }

    @Test
    void what_has_no_time_is_due_by_none_and_what_may_be_done_at_once_is_not_held_up() {
        Recommendation none = first(rank(whenever(Action.RESPOND, "ann"))).get(0);
        Recommendation some = first(rank(new Proposal(
                        act(Action.RESPOND, "ann", "", person("ann"), EARLIER),
                        EARLIER,
                        LATER,
                        Times.NEVER,
                        reason("A-1"))))
                .get(0);

        assertThat(none.dueBy()).isEmpty();
        assertThat(none.notBefore()).isEmpty();
        assertThat(some.dueBy()).contains(LATER);
        assertThat(some.notBefore()).contains(EARLIER);
    }

    // What comes first

    @Test
    void whoever_waits_comes_before_what_is_later_but_asked_for_by_nobody() {
        assertThat(who(first(rank(
                        proposal(Action.APPROACH, "unasked", EARLIER, EARLIER),
                        proposal(Action.RESPOND, "waits", NOW, LATER),
                        proposal(Action.RESPOND, "not yet", LATER, LATER)))))
                .containsExactly("waits", "unasked", "not yet");
    }

    @Test
    void the_earlier_time_comes_first_then_the_dearer_then_the_older() {
        Instant older = EARLIER.minusSeconds(1);
        assertThat(who(first(rank(
                        proposal(Action.RESPOND, "far", EARLIER, LATER),
                        proposal(Action.RESPOND, "unknown", EARLIER, LATER),
                        proposal(act(Action.RESPOND, "older", "", person("older"), older), EARLIER, LATER, "A-1"),
                        proposal(Action.RESPOND, "dear", EARLIER, LATER),
                        proposal(Action.RESPOND, "earlier", older, LATER)))))
                .containsExactly("earlier", "dear", "older", "unknown", "far");
    }

    @Test
    void what_is_alike_otherwise_is_ordered_by_id() {
        List<Recommendation> ranked =
                first(rank(IntStream.range(0, 9).mapToObj(i -> answer("p" + i)).toArray(Proposal[]::new)));

        assertThat(ranked)
                .hasSize(9)
                .isSortedAccordingTo((one, other) -> one.id().compareTo(other.id()));
    }

    @Test
    void nobody_waits_for_an_answer_to_a_remark() {
        assertThat(who(first(rank(
                        proposal(act(Action.RESPOND, "remarks", "", said("remark"), EARLIER), EARLIER, EARLIER, "A-1"),
                        proposal(act(Action.RESPOND, "asks", "", said("question"), EARLIER), NOW, LATER, "A-1"),
                        proposal(act(Action.FOLLOW_UP, "agreed", "", said("remark 2"), EARLIER), NOW, LATER, "A-1"),
                        proposal(act(Action.RESPOND, "namesake", "", person("remark"), EARLIER), NOW, LATER, "A-1")))))
                .endsWith("remarks")
                .hasSize(4);
    }

    // Several rules, one act

    @Test
    void the_most_pressing_rule_speaks_first_and_each_reason_once() {
        SuggestedAction act = act(Action.RESPOND, "ann", "", person("ann"), EARLIER);
        List<Recommendation> ranked = first(rank(
                proposal(act, LATER, Times.NEVER, "A-2"),
                new Proposal(act, EARLIER, EARLIER, NOW.plusNanos(2), reason("A-1")),
                proposal(act, Times.NEVER, EARLIER, "A-3"),
                proposal(act, LATER.plusNanos(1), Times.NEVER, "A-2")));

        assertThat(ranked).singleElement().satisfies(one -> {
            assertThat(one.reasons()).extracting(Reason::rule).containsExactly("A-1", "A-2", "A-3");
            assertThat(one.text()).isEqualTo("As A-1 says.");
            assertThat(one.dueBy()).contains(EARLIER);
            assertThat(one.urgency()).isEqualTo(Urgency.OVERDUE);
            // One of them may be done at once.
            assertThat(one.notBefore()).isEmpty();
        });
    }

    @Test
    void a_remark_beside_a_question_neither_speaks_first_nor_hurries() {
        SuggestedAction question = act(Action.RESPOND, "ann", "same", said("question"), EARLIER);
        SuggestedAction remark = act(Action.RESPOND, "ann", "same", said("remark"), EARLIER);

        assertThat(first(rank(proposal(remark, EARLIER, EARLIER, "A-1"), proposal(question, LATER, LATER, "A-2"))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.act()).isEqualTo(question);
                    assertThat(one.urgency()).isEqualTo(Urgency.SOON);
                    assertThat(one.reasons()).extracting(Reason::rule).containsExactly("A-2", "A-1");
                });
    }

    // What is held back

    @Test
    void a_veto_ends_at_its_moment() {
        Proposal ended = answer("ended");
        Proposal held = answer("held");
        Ranked ranked =
                rank(List.of(ended, held), List.of(veto(ended, NOW, "R-1"), veto(held, NOW.plusNanos(1), "R-1")));

        assertThat(who(first(ranked))).containsExactly("ended");
        assertThat(heldBack(ranked)).containsExactly("held");
        assertThat(ranked.withheld().get(0).allowedFrom()).contains(NOW.plusNanos(1));
        assertThat(clock.nextChange()).contains(NOW.plusNanos(1));
    }

    @Test
    void one_proposal_without_a_veto_is_enough() {
        SuggestedAction act = act(Action.RESPOND, "ann", "", person("ann"), EARLIER);
        Proposal vetoed = proposal(act, EARLIER, LATER, "A-1");
        Ranked ranked =
                rank(List.of(vetoed, proposal(act, LATER, LATER, "A-2")), List.of(veto(vetoed, Times.NEVER, "R-1")));

        assertThat(first(ranked))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.reasons()).extracting(Reason::rule).containsExactly("A-2"));
        assertThat(ranked.withheld()).isEmpty();
    }

    @Test
    void an_act_is_allowed_when_all_vetoes_on_one_of_its_proposals_have_ended() {
        SuggestedAction act = act(Action.RESPOND, "ann", "", person("ann"), EARLIER);
        Proposal one = proposal(act, NOW, LATER, "A-1");
        Proposal other = proposal(act, NOW, LATER, "A-2");
        Withheld held = rank(
                        List.of(one, other),
                        List.of(
                                veto(one, LATER, "R-3"),
                                veto(one, LATER.plusNanos(2), "R-1"),
                                veto(other, LATER.plusNanos(1), "R-3"),
                                veto(other, LATER, "R-2")))
                .withheld()
                .get(0);

        assertThat(held.by()).extracting(Reason::rule).containsExactly("R-1", "R-2", "R-3");
        assertThat(held.allowedFrom()).contains(LATER.plusNanos(1));
        assertThat(held.recommendation().reasons()).hasSize(2);
    }

    @Test
    void what_time_does_not_lift_is_allowed_from_no_moment() {
        Proposal proposal = answer("ann");
        Ranked ranked =
                rank(List.of(proposal), List.of(veto(proposal, LATER, "R-1"), veto(proposal, Times.NEVER, "R-2")));

        assertThat(ranked.recommendations()).isEmpty();
        assertThat(ranked.withheld().get(0).allowedFrom()).isEmpty();
    }

    @Test
    void what_is_held_back_has_the_order_of_what_is_not() {
        List<Proposal> proposals = IntStream.range(0, 9)
                .mapToObj(i -> proposal(Action.RESPOND, "p" + i, LATER.minusSeconds(i), LATER))
                .toList();

        assertThat(heldBack(rank(
                        proposals,
                        proposals.stream()
                                .map(each -> veto(each, Times.NEVER, "R-1"))
                                .toList())))
                .containsExactly("p8", "p7", "p6", "p5", "p4", "p3", "p2", "p1", "p0");
    }

    // What the day has no room for

    @Test
    void budget_cuts_what_nobody_waits_for_until_the_next_midnight_of_the_owner() {
        Ranked ranked = rank(
                whenever(Action.APPROACH, "dear"),
                whenever(Action.APPROACH, "unknown"),
                whenever(Action.APPROACH, "far"),
                proposal(Action.RESPOND, "waits", EARLIER, EARLIER),
                whenever(Action.WAIT, "rests"),
                whenever(Action.HOLD_PROMOTION, "buys"));

        assertThat(who(first(ranked))).containsExactlyInAnyOrder("waits", "dear", "unknown", "rests", "buys");
        assertThat(ranked.withheld()).singleElement().satisfies(cut -> {
            assertThat(cut.recommendation().act().name()).isEqualTo("far");
            assertThat(cut.by())
                    .extracting(Reason::rule, Reason::text)
                    .containsExactly(tuple(Withheld.BUDGET, "Your budget is 2 a day."));
            assertThat(cut.allowedFrom()).contains(MIDNIGHT);
        });
        assertThat(clock.nextChange()).contains(MIDNIGHT);
    }

    @Test
    void what_fits_into_the_day_is_not_cut() {
        assertThat(rank(whenever(Action.APPROACH, "a"), whenever(Action.APPROACH, "b"))
                        .withheld())
                .isEmpty();
        // Nothing comes out differently tomorrow.
        assertThat(clock.nextChange()).isEmpty();
    }

    @Test
    void every_sort_of_act_comes_once_before_one_comes_twice() {
        assertThat(who(first(rank(
                        proposal(Action.APPROACH, "first", NOW, EARLIER),
                        proposal(Action.APPROACH, "second", NOW, LATER),
                        whenever(Action.KEEP_IN_TOUCH, "other")))))
                .containsExactly("first", "other");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "DONE,      APPROACH, 2026-03-02T11:00:00Z, 1",
        "DONE,      APPROACH, 2026-03-01T23:00:00Z, 1",
        "DONE,      APPROACH, 2026-03-01T22:59:59Z, 0",
        "DISMISSED, APPROACH, 2026-03-02T11:00:00Z, 0",
        "DONE,      RESPOND,  2026-03-02T11:00:00Z, 0",
        "DONE,      WAIT,     2026-03-02T11:00:00Z, 0",
        // Before every calendar.
        "DONE,      APPROACH, -1000000000-01-01T00:00:00Z, 0"
    })
    void only_what_was_done_today_unasked_counts_and_counts_once(
            Verdict verdict, String action, Instant at, int counted) {
        Feedback said = new Feedback(
                whenever(Action.known(action).orElseThrow(), "somebody").id(),
                verdict,
                at,
                "",
                Times.NEVER,
                PersonId.NONE);
        List<Proposal> two = List.of(whenever(Action.APPROACH, "a"), whenever(Action.APPROACH, "b"));
        Ranked ranked = rank(two, List.of(), said, said);

        assertThat(ranked.withheld())
                .hasSize(counted)
                .allSatisfy(
                        cut -> assertThat(cut.by().get(0).text()).isEqualTo("Your budget is 2 a day; done today: 1."));
    }

    @Test
    void a_day_that_has_more_than_its_budget_has_room_for_nothing() {
        owner = owner.withDailyBudget(1);
        Ranked ranked = rank(
                List.of(whenever(Action.APPROACH, "a"), answer("b")),
                List.of(),
                Stream.of("c", "d")
                        .map(who -> Feedback.done(whenever(Action.APPROACH, who).id(), EARLIER))
                        .toArray(Feedback[]::new));

        assertThat(who(first(ranked))).containsExactly("b");
        assertThat(heldBack(ranked)).containsExactly("a");
    }

    // Whom to wait for

    @ParameterizedTest(name = "beside {0} others {1} may say to wait")
    @CsvSource({"0, 1", "1, 1", "2, 2", "4, 4", "5, 4", "6, 3", "7, 2", "8, 2", "9, 2", "11, 2", "12, 3", "16, 4"})
    void lines_that_say_to_wait_do_not_drown_the_others(int others, int waiting) {
        List<Proposal> proposals = new ArrayList<>();
        IntStream.range(0, others).forEach(i -> proposals.add(answer("p" + i)));
        IntStream.range(0, waiting + 1).forEach(i -> proposals.add(whenever(Action.WAIT, "w" + i)));
        Ranked ranked = rank(proposals, List.of());

        assertThat(first(ranked)).hasSize(others + waiting);
        assertThat(first(ranked).stream().filter(each -> each.act().action().equals(Action.WAIT)))
                .hasSize(waiting);
        assertThat(ranked.withheld()).singleElement().satisfies(cut -> {
            assertThat(cut.recommendation().act().action()).isEqualTo(Action.WAIT);
            assertThat(cut.allowedFrom()).isEmpty();
            assertThat(cut.by().get(0).rule()).isEqualTo(Withheld.BUDGET);
        });
    }
}

package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.ANN;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.ann;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.meeting;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Cadence;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How relationships are kept from going quiet, in the tempo of each. */
class TouchTest {

    private static final String IN_TOUCH = "KEEP_IN_TOUCH ann";
    private static final Contact MONTHLY = ann().every(new Cadence(Duration.ofDays(30), Duration.ofDays(60)));

    /** We spoke at noon, and her word closed the talk. */
    private static final List<Fact> SPOKEN =
            List.of(myNote("m", NOON.minusSeconds(60), "How is your bread?"), note("n", NOON, "Thanks, bye!"));

    private static final Situation KEPT = given(MONTHLY).with(SPOKEN);

    /** Of ten words of mine she has answered the last alone, at noon. */
    private static final Situation IN_DEMAND = KEPT.with(tries(9));

    private static final Etiquette STANDARD = Etiquette.of(RuleBook.standard());

    private static List<Fact> tries(int count) {
        List<Fact> tries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            tries.add(myNote("t" + i, NOON.minus(Duration.ofDays(i)), "Are you there?"));
        }
        return tries;
    }

    @Test
    @Fires({"BEGUN-5", "TOUCH-1"})
    void relationship_should_not_go_quiet(Case standard) {
        Recommendation sign = standard.at(days(40), KEPT).recommendations().get(0);

        assertThat(sign.act().action()).isEqualTo(Action.KEEP_IN_TOUCH);
        assertThat(sign.act().platform()).isEqualTo(Platform.MASTODON);
        assertThat(sign.act().channel()).isEqualTo(Channel.MESSAGE);
        assertThat(sign.dueBy()).contains(days(60));
        assertThat(sign.text())
                .isEqualTo("You and Ann were last in touch on 2 March 2026, 12:00;"
                        + " the aim is every 30 days, and 60 days at most.");
    }

    @Test
    @Threshold("TOUCH-1")
    void sign_of_life_is_welcome_from_the_ideal_on(Case standard) {
        Case.Sides sides = standard.around(days(30), KEPT);

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("SOON " + IN_TOUCH);
    }

    @Test
    @Fires("TOUCH-1")
    void sign_of_life_is_due_at_the_maximum(Case standard) {
        Case.Sides sides = standard.around(days(60), KEPT);

        assertThat(todo(sides.before())).containsExactly("SOON " + IN_TOUCH);
        assertThat(todo(sides.at())).containsExactly("DUE " + IN_TOUCH);
    }

    @Test
    @Fires({"BEGUN-5", "TOUCH-1"})
    void cadence_of_her_own_never_expires(Case standard) {
        assertThat(todo(standard.at(days(2000), KEPT))).containsExactly("DUE " + IN_TOUCH);
    }

    @Test
    @Fires({"BEGUN-6", "TOUCH-1"})
    void group_has_a_cadence_for_whoever_has_none(Case standard) {
        Situation friend = given(ann().inGroup(" Friend")).with(SPOKEN);

        assertThat(standard.around(days(180), friend).at().recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).contains("every 90 days, and 180 days at most"));
    }

    @Test
    @Threshold({"BEGUN-6", "TOUCH-1"})
    void friend_is_in_touch_every_ninety_days_and_let_go_after_two_years(Case standard) {
        Situation friend = given(ann().inGroup("friend")).with(SPOKEN);
        Case.Sides begin = standard.around(days(90), friend);
        Case.Sides end = standard.around(days(730), friend);

        assertThat(todo(begin.before())).isEmpty();
        assertThat(todo(begin.at())).containsExactly("SOON " + IN_TOUCH);
        assertThat(todo(end.before())).containsExactly("DUE " + IN_TOUCH);
        assertThat(todo(end.at())).isEmpty();
    }

    @Test
    @NearMiss("BEGUN-6")
    void cadence_of_her_own_comes_before_that_of_the_group(Case standard) {
        standard.at(days(40), given(MONTHLY.inGroup("friend")).with(SPOKEN));
        standard.at(days(40), given(ann().inGroup("stranger")).with(SPOKEN));
    }

    @Test
    @NearMiss({"BEGUN-5", "BEGUN-6", "TOUCH-1", "TOUCH-2"})
    void whoever_has_no_cadence_or_was_never_spoken_to_has_no_rhythm(Case standard) {
        assertThat(todo(standard.at(days(400), given(ann()).with(SPOKEN)))).isEmpty();
        assertThat(todo(standard.at(days(400), given(MONTHLY.inGroup("friend")))))
                .isEmpty();
    }

    @Test
    @Threshold("TOUCH-1")
    void meeting_is_being_in_touch(Case standard) {
        Case.Sides sides = standard.around(days(50), KEPT.with(List.of(meeting(days(20)))));

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("SOON " + IN_TOUCH);
    }

    @Test
    @NearMiss("TOUCH-1")
    void whoever_waits_for_me_gets_an_answer_instead(Case standard) {
        Situation waits =
                given(ann().every(new Cadence(Duration.ofDays(7), Duration.ofDays(14))), note("n", NOON, "Hi"));

        assertThat(todo(standard.at(days(20), waits))).containsExactly("OVERDUE RESPOND ann");
    }

    @Test
    @Threshold({"PATIENCE-3", "TOUCH-1"})
    void what_is_too_late_to_answer_stops_no_sign_of_life(Case standard) {
        Situation waits = given(MONTHLY, note("n", NOON, "I bake"));
        Case.Sides sides = standard.around(days(30), waits);

        assertThat(todo(sides.before())).containsExactly("OVERDUE RESPOND ann");
        assertThat(todo(sides.at())).containsExactly("SOON " + IN_TOUCH);
    }

    @Test
    @NearMiss("TOUCH-1")
    void whoever_is_to_be_left_alone_is(Case standard) {
        standard.at(days(40), KEPT.with(List.of(DoNotContact.anywhere(ANN, "", NOON))));
    }

    @Test
    @NearMiss({"TOUCH-1", "TOUCH-2"})
    void whoever_never_said_anything_is_no_relationship(Case standard) {
        standard.at(days(400), given(MONTHLY, myNote("m", NOON, "How is your bread?")));
    }

    @Test
    @Fires("TOUCH-1")
    void whoever_I_have_met_and_written_to_is_one(Case standard) {
        standard.at(days(400), given(MONTHLY, myNote("m", NOON, "How is your bread?"), meeting(days(1))));
    }

    @Test
    @Threshold({"TOUCH-1", "PATIENCE-2"})
    void after_my_word_it_is_her_turn_for_three_days(Case standard) {
        Contact daily = ann().every(new Cadence(Duration.ofDays(1), Duration.ofDays(9)));
        Situation mine = given(daily).with(SPOKEN).with(List.of(myNote("m2", days(1), "And today?")));
        Case.Sides first = standard.around(days(4), mine);
        Case.Sides second = standard.around(days(11), mine.with(List.of(myNote("m3", days(4), "Hello?"))));

        // The second try was the last: then comes a month of rest.
        assertThat(todo(first.before())).isEmpty();
        assertThat(todo(first.at())).containsExactly("SOON " + IN_TOUCH);
        assertThat(todo(second.at())).containsExactly("WHENEVER WAIT ann");
    }

    @Test
    @Threshold({"TOUCH-1", "PATIENCE-6"})
    void after_all_tries_there_is_a_month_of_rest(Case standard) {
        Contact daily = ann().every(new Cadence(Duration.ofDays(1), Duration.ofDays(9)));
        Situation twice = given(daily)
                .with(SPOKEN)
                .with(List.of(myNote("m2", days(1), "And today?"), myNote("m3", days(4), "Hello?")));
        Case.Sides sides = standard.around(days(34), twice);

        assertThat(todo(sides.before())).containsExactly("WHENEVER WAIT ann");
        assertThat(todo(sides.at())).containsExactly("DUE " + IN_TOUCH);
    }

    @Test
    @Threshold({"TOUCH-1", "PATIENCE-2"})
    void whoever_usually_takes_five_days_is_not_silent_before_ten(Case standard) {
        Contact daily = ann().every(new Cadence(Duration.ofDays(1), Duration.ofDays(30)));
        Situation slow = given(
                daily,
                myNote("m1", NOON, "How is your bread?"),
                note("n1", days(5), "Fine"),
                myNote("m2", days(6), "And now?"));
        Case.Sides sides = standard.around(days(16), slow);

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("SOON " + IN_TOUCH);
    }

    @Test
    @Fires("PATIENCE-2")
    void it_is_her_turn_after_my_word(Case standard) {
        standard.at(days(1), given(myNote("m", NOON, "How is your bread?")));
    }

    @Test
    @NearMiss("PATIENCE-2")
    void it_is_not_her_turn_after_her_word(Case standard) {
        standard.at(days(1), given(myNote("m", NOON, "How is your bread?"), note("n", NOON.plusSeconds(1), "Fine")));
    }

    @Test
    @Fires("PATIENCE-3")
    void answer_is_owed_to_whoever_waits(Case standard) {
        standard.at(NOON, given(note("n", NOON, "How is your bread?")));
    }

    @Test
    @NearMiss("PATIENCE-3")
    void answer_is_owed_to_nobody_who_said_goodbye(Case standard) {
        standard.at(NOON, given(note("n", NOON, "Thanks, bye!")));
    }

    @Test
    @Threshold("PATIENCE-4")
    void snooze_holds_until_its_time(Case standard) {
        Recommendation sign = standard.at(days(40), KEPT).recommendations().get(0);

        standard.around(days(45), KEPT.with(List.of(Feedback.snoozed(sign.id(), days(40), days(45)))));
    }

    @Test
    @Fires("PATIENCE-4")
    void snooze_puts_something_off(Case standard) {
        Recommendation sign = STANDARD.advise(KEPT, days(40)).recommendations().get(0);

        standard.at(days(41), KEPT.with(List.of(Feedback.snoozed(sign.id(), days(40), days(45)))));
    }

    @Test
    @NearMiss("PATIENCE-4")
    void what_is_done_is_not_put_off(Case standard) {
        Recommendation sign = standard.at(days(40), KEPT).recommendations().get(0);

        standard.at(days(41), KEPT.with(List.of(Feedback.done(sign.id(), days(40)))));
    }

    @Test
    @Fires("TOUCH-2")
    void whoever_is_in_great_demand_is_asked_one_short_question(Case standard) {
        assertThat(standard.at(days(200), IN_DEMAND).recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).contains("one short question, every 60 days and 120 days"));
    }

    @Test
    @Threshold("TOUCH-2")
    void whoever_is_in_great_demand_is_asked_half_as_often(Case standard) {
        Case.Sides sides = standard.around(days(60), IN_DEMAND);

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("SOON " + IN_TOUCH);
    }

    @Test
    @NearMiss("TOUCH-2")
    void whoever_answers_is_not_in_great_demand(Case standard) {
        assertThat(todo(standard.at(days(40), KEPT))).containsExactly("SOON " + IN_TOUCH);
        standard.at(days(200), IN_DEMAND.with(List.of(DoNotContact.anywhere(ANN, "", NOON))));
        standard.at(days(70), IN_DEMAND.with(List.of(note("late", days(69), "And you?"))));
        standard.at(days(70), IN_DEMAND.with(List.of(myNote("late", days(69), "And you?"))));
    }

    @Test
    @Fires("TOUCH-1")
    void whoever_spoke_last_on_a_platform_that_is_closed_is_reached_off_the_screen(Case standard) {
        Situation closed = given(
                MONTHLY.reachableBy(Channel.PHONE),
                Message.of("n", Platform.GOOGLE_PLUS, "ann", NOON, "Thanks, bye!", "maya", "private"));

        assertThat(standard.at(days(40), closed).recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.act().channel()).isEqualTo(Channel.PHONE));
    }
}

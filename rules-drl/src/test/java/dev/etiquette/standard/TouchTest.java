package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.ann;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.meeting;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Cadence;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How relationships are kept from going quiet, in the tempo of each. */
@ExtendWith(ThresholdExtension.class)
class TouchTest {

    private static final String IN_TOUCH = "KEEP_IN_TOUCH ann";
    private static final Contact MONTHLY = ann().every(new Cadence(Duration.ofDays(30), Duration.ofDays(60)));

    /** We spoke at noon, and her word closed the talk. */
    private static final List<Fact> SPOKEN =
            List.of(myNote("m", NOON.minusSeconds(60), "How is your bread?"), note("n", NOON, "Thanks, bye!"));

    private static final Situation KEPT = given(MONTHLY).with(SPOKEN);

    /** Of ten words of mine she has answered the last alone, at noon. */
    private static final Situation IN_DEMAND = KEPT.with(tries(9));

    private static List<Fact> tries(int count) {
        List<Fact> tries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            tries.add(myNote("t" + i, NOON.minus(Duration.ofDays(i)), "Are you there?"));
        }
        return tries;
    }

    @Test
    @Threshold("TOUCH-1")
    void sign_of_life_is_welcome_from_the_ideal_on(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(days(30), KEPT);

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("SOON " + IN_TOUCH);
    }

    @Test
    void sign_of_life_is_due_at_the_maximum(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(days(60), KEPT);

        assertThat(todo(sides.before())).containsExactly("SOON " + IN_TOUCH);
        assertThat(todo(sides.at())).containsExactly("OVERDUE " + IN_TOUCH);
    }

    @Test
    void group_has_a_cadence_for_whoever_has_none(StandardAdvisor standard) {
        Situation friend = given(ann().inGroup(" Friend")).with(SPOKEN);

        assertThat(standard.around(days(180), friend).at().recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).contains("every 90 days, and 180 days at most"));
    }

    @Test
    @Threshold({"BEGUN-6", "TOUCH-1"})
    void friend_is_in_touch_every_ninety_days_and_let_go_after_two_years(StandardAdvisor standard) {
        Situation friend = given(ann().inGroup("friend")).with(SPOKEN);
        StandardAdvisor.BothSides begin = standard.around(days(90), friend);
        StandardAdvisor.BothSides end = standard.around(days(730), friend);

        assertThat(todo(begin.before())).isEmpty();
        assertThat(todo(begin.at())).containsExactly("SOON " + IN_TOUCH);
        assertThat(todo(end.before())).containsExactly("OVERDUE " + IN_TOUCH);
        assertThat(todo(end.at())).isEmpty();
    }

    @Test
    @Threshold("TOUCH-1")
    void meeting_is_being_in_touch(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(days(50), KEPT.with(List.of(meeting(days(20)))));

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("SOON " + IN_TOUCH);
    }

    @Test
    @Threshold({"PATIENCE-3", "TOUCH-1"})
    void what_is_too_late_to_answer_stops_no_sign_of_life(StandardAdvisor standard) {
        Situation waits = given(MONTHLY, note("n", NOON, "I bake"));
        StandardAdvisor.BothSides sides = standard.around(days(30), waits);

        assertThat(todo(sides.before())).containsExactly("OVERDUE RESPOND ann");
        assertThat(todo(sides.at())).containsExactly("SOON " + IN_TOUCH);
    }

    @Test
    @Threshold({"TOUCH-1", "PATIENCE-2"})
    void after_my_word_it_is_her_turn_for_three_days(StandardAdvisor standard) {
        Contact daily = ann().every(new Cadence(Duration.ofDays(1), Duration.ofDays(9)));
        Situation mine = given(daily).with(SPOKEN).with(List.of(myNote("m2", days(1), "How are you today?")));
        StandardAdvisor.BothSides first = standard.around(days(4), mine);
        Advice second = standard.at(days(11), mine.with(List.of(myNote("m3", days(4), "How are you?"))));

        // The second try was the last: then comes a month of rest.
        assertThat(todo(first.before())).isEmpty();
        assertThat(todo(first.at())).containsExactly("SOON " + IN_TOUCH);
        assertThat(todo(second)).containsExactly("WHENEVER WAIT ann");
    }

    @Test
    @Threshold({"TOUCH-1", "PATIENCE-6"})
    void after_all_tries_there_is_a_month_of_rest(StandardAdvisor standard) {
        Contact daily = ann().every(new Cadence(Duration.ofDays(1), Duration.ofDays(9)));
        Situation twice = given(daily)
                .with(SPOKEN)
                .with(List.of(myNote("m2", days(1), "How are you today?"), myNote("m3", days(4), "How are you?")));
        StandardAdvisor.BothSides sides = standard.around(days(34), twice);

        assertThat(todo(sides.before())).containsExactly("WHENEVER WAIT ann");
        assertThat(todo(sides.at())).containsExactly("OVERDUE " + IN_TOUCH);
    }

    @Test
    @Threshold({"TOUCH-1", "PATIENCE-2"})
    void whoever_usually_takes_five_days_is_not_silent_before_ten(StandardAdvisor standard) {
        Contact daily = ann().every(new Cadence(Duration.ofDays(1), Duration.ofDays(30)));
        Situation slow = given(
                daily,
                myNote("m1", NOON, "How is your bread?"),
                note("n1", days(5), "Fine"),
                myNote("m2", days(6), "How are you now?"));
        StandardAdvisor.BothSides sides = standard.around(days(16), slow);

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("SOON " + IN_TOUCH);
    }

    @Test
    @Threshold("PATIENCE-4")
    void snooze_holds_until_its_time(StandardAdvisor standard) {
        Recommendation sign = standard.at(days(40), KEPT).recommendations().get(0);

        standard.around(days(45), KEPT.with(List.of(Feedback.snoozed(sign.id(), days(40), days(45)))));
    }

    @Test
    @Threshold("TOUCH-2")
    void whoever_is_in_great_demand_is_asked_half_as_often(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(days(60), IN_DEMAND);

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("SOON " + IN_TOUCH);
    }

    @Test
    @Threshold({"BEGUN-8", "TOUCH-2"})
    void friend_in_great_demand_is_let_go_after_two_years_as_well(StandardAdvisor standard) {
        StandardAdvisor.BothSides end = standard.around(
                days(730), given(ann().inGroup("friend")).with(SPOKEN).with(tries(9)));

        assertThat(todo(end.before())).containsExactly("OVERDUE " + IN_TOUCH);
        assertThat(todo(end.at())).isEmpty();
    }
}

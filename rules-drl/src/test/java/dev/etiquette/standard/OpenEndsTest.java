package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Questions of mine that nobody answered, and promises of mine. It is noon on a Monday in a zone where noon is noon. */
class OpenEndsTest {

    private static final Instant LONG_AGO = NOON.minus(Duration.ofDays(28));
    private static final Situation ASKED =
            given(note("hello", LONG_AGO, "Thanks, bye!"), myNote("a", NOON, "Could you send me the price list?"));
    private static final Situation REMINDED = ASKED.with(myNote("b", hours(73), "I only want to be sure."));

    @Test
    @Threshold({"FOLLOWUP-2", "REMIND-1", "REMIND-3"})
    void reminder_is_in_place_after_three_days_and_for_two_weeks(StandardAdvisor standard) {
        StandardAdvisor.BothSides ready = standard.around(days(3), ASKED);
        StandardAdvisor.BothSides over = standard.around(days(17), ASKED);

        assertThat(todo(standard.at(days(1), given(note("hello", LONG_AGO, "Thanks, bye!")))))
                .isEmpty();
        assertThat(todo(ready.before())).isEmpty();
        assertThat(todo(ready.at())).containsExactly("SOON FOLLOW_UP ann");
        assertThat(todo(over.before())).containsExactly("DUE FOLLOW_UP ann");
        assertThat(todo(over.at())).isEmpty();
    }

    @Test
    @Threshold({"FOLLOWUP-2", "REMIND-2", "WAIT-3"})
    void second_reminder_is_in_place_seven_days_after_the_first(StandardAdvisor standard) {
        StandardAdvisor.BothSides ready = standard.around(hours(73 + 168), REMINDED);

        assertThat(todo(standard.at(days(2), ASKED))).isEmpty();
        assertThat(todo(ready.before())).containsExactly("WHENEVER WAIT ann");
        assertThat(todo(ready.at())).containsExactly("SOON FOLLOW_UP ann");
    }

    @Test
    @Threshold({"FOLLOWUP-3", "PROMISE-1"})
    void promise_is_due_on_the_day_that_it_names(StandardAdvisor standard) {
        Situation promised = given(myNote("a", NOON, "I'll send it on Friday."));
        Instant morning = Instant.parse("2026-03-06T00:00:00Z");
        StandardAdvisor.BothSides told = standard.around(morning.plus(Duration.ofHours(6)), promised);

        assertThat(todo(standard.at(hours(1), given(myNote("a", NOON, "I sent it on Friday.")))))
                .isEmpty();
        assertThat(todo(told.before())).isEmpty();
        assertThat(todo(told.at())).containsExactly("SOON FOLLOW_UP ann");
        assertThat(todo(standard.at(morning.plus(Duration.ofHours(10)), promised)))
                .containsExactly("DUE FOLLOW_UP ann");
        assertThat(todo(standard.at(morning.plus(Duration.ofHours(34)), promised)))
                .containsExactly("OVERDUE FOLLOW_UP ann");
        StandardAdvisor.BothSides over = standard.around(morning.plus(Duration.ofHours(10 + 14 * 24)), promised);
        assertThat(todo(over.before())).containsExactly("OVERDUE FOLLOW_UP ann");
        assertThat(todo(over.at())).isEmpty();
    }

    @Test
    @Threshold("FOLLOWUP-3")
    void promise_by_a_day_is_told_of_from_three_mornings_before_it(StandardAdvisor standard) {
        Situation promised = given(myNote("a", NOON, "I'll send it by Saturday."));
        StandardAdvisor.BothSides told = standard.around(Instant.parse("2026-03-04T06:00:00Z"), promised);

        assertThat(todo(told.before())).isEmpty();
        assertThat(todo(told.at())).containsExactly("SOON FOLLOW_UP ann");
    }

    @Test
    @Threshold("FOLLOWUP-3")
    void promise_to_bring_something_is_over_with_its_day(StandardAdvisor standard) {
        Situation promised = given(myNote("a", NOON, "I'll bring it on Friday."));
        StandardAdvisor.BothSides over = standard.around(Instant.parse("2026-03-07T00:00:00Z"), promised);

        assertThat(todo(over.before())).containsExactly("DUE FOLLOW_UP ann");
        assertThat(todo(over.at())).isEmpty();
    }

    @Test
    @Threshold({"FOLLOWUP-3", "PROMISE-2"})
    void promise_without_a_day_is_due_after_three_days(StandardAdvisor standard) {
        StandardAdvisor.BothSides told = standard.around(days(3), given(myNote("a", NOON, "Let me check.")));

        assertThat(todo(standard.at(hours(1), given(myNote("a", NOON, "I checked.")))))
                .isEmpty();
        assertThat(todo(told.before())).isEmpty();
        assertThat(todo(told.at())).containsExactly("SOON FOLLOW_UP ann");
    }

    @Test
    @Threshold({"FOLLOWUP-3", "PROMISE-3"})
    void promise_that_waits_for_something_else_is_due_after_two_weeks(StandardAdvisor standard) {
        Situation promised = given(myNote("a", NOON, "I'll send it once I am home."));
        StandardAdvisor.BothSides told = standard.around(days(14), promised);

        assertThat(todo(standard.at(days(14), given(myNote("a", NOON, "I sent it once I was home.")))))
                .isEmpty();
        assertThat(todo(told.before())).isEmpty();
        assertThat(todo(told.at())).containsExactly("SOON FOLLOW_UP ann");
    }

    @Test
    @Threshold("FOLLOWUP-4")
    void what_was_to_be_sent_by_a_day_is_asked_for_three_days_later(StandardAdvisor standard) {
        Situation expected = given(
                myNote("hello", NOON.minus(Duration.ofHours(1)), "How far is the list?"),
                note("a", NOON, "I'll send it by Thursday."));
        StandardAdvisor.BothSides ready = standard.around(Instant.parse("2026-03-09T09:00:00Z"), expected);
        StandardAdvisor.BothSides over = standard.around(Instant.parse("2026-03-22T00:00:00Z"), expected);

        assertThat(todo(ready.before())).isEmpty();
        assertThat(todo(ready.at())).containsExactly("SOON FOLLOW_UP ann");
        assertThat(todo(over.before())).containsExactly("DUE FOLLOW_UP ann");
        assertThat(todo(over.at())).isEmpty();
    }

    @Test
    @Threshold("PROMISE-2")
    void word_of_mine_within_a_quarter_of_an_hour_belongs_to_the_promise(StandardAdvisor standard) {
        Situation promised = given(myNote("a", NOON, "Let me check."));
        Instant quarter = NOON.plus(Duration.ofMinutes(15));

        assertThat(todo(standard.at(days(3), promised.with(myNote("b", quarter, "It is blue.")))))
                .containsExactly("SOON FOLLOW_UP ann");
        assertThat(todo(standard.at(days(3), promised.with(myNote("b", quarter.plusNanos(1), "It is blue.")))))
                .isEmpty();
    }

    @Test
    @Threshold("PROMISE-1")
    void word_of_mine_before_the_day_of_a_promise_does_not_keep_it(StandardAdvisor standard) {
        Situation promised = given(myNote("a", NOON, "I'll send it on Friday."));
        Instant friday = Instant.parse("2026-03-06T00:00:00Z");
        Instant saturday = friday.plus(Duration.ofDays(1));

        assertThat(todo(standard.at(saturday, promised.with(myNote("b", friday.minusNanos(1), "It is blue.")))))
                .containsExactly("DUE FOLLOW_UP ann");
        assertThat(todo(standard.at(saturday, promised.with(myNote("b", friday, "It is blue.")))))
                .isEmpty();
    }
}

package dev.etiquette.standard;

import static dev.etiquette.standard.Marking.marks;
import static dev.etiquette.standard.Scene.ANN;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.ann;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.held;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.minutes;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.model.Channel;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Mark;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often one writes to somebody who does not answer. */
class SilenceTest {

    private static final String WAIT = "WHENEVER WAIT ann";
    private static final Situation TWICE =
            given(myNote("a", NOON, "How is your bread?"), myNote("b", days(4), "Did you bake?"));
    private static final Instant RESTED = days(34);

    @Test
    @Fires("WAIT-1")
    void after_two_words_without_an_answer_one_waits_and_is_told_until_when(Case standard) {
        Advice advice = standard.at(days(5), TWICE);

        assertThat(todo(advice)).containsExactly(WAIT);
        assertThat(advice.recommendations().get(0).text())
                .isEqualTo("You wrote 2 times and ann has not answered. Wait until 5 April 2026, 12:00, or until they"
                        + " speak; one fresh start is fine then.");
    }

    @Test
    @NearMiss("WAIT-1")
    void one_word_without_an_answer_is_no_silence(Case standard) {
        assertThat(todo(standard.at(days(5), given(myNote("a", NOON, "How is your bread?")))))
                .isEmpty();
    }

    @Test
    @NearMiss("WAIT-1")
    void two_words_within_an_hour_are_one_try(Case standard) {
        assertThat(todo(standard.at(
                        days(5), given(myNote("a", NOON, "How is your bread?"), myNote("b", minutes(60), "Or cake?")))))
                .isEmpty();
    }

    @Test
    @NearMiss("WAIT-1")
    void an_answer_ends_the_waiting_and_a_machine_gives_none(Case standard) {
        Situation answered = TWICE.with(note("n", days(5), "Thanks, bye!"));

        assertThat(todo(standard.at(days(6), answered))).isEmpty();
        assertThat(todo(new Case().at(days(6), answered.with(marks("n", Mark.OUT_OF_OFFICE)))))
                .containsExactly(WAIT);
    }

    @Test
    @Threshold("WAIT-1")
    void one_fresh_start_is_fine_after_a_month_and_then_one_waits_again(Case standard) {
        Case.Sides sides = standard.around(RESTED, TWICE);

        assertThat(todo(sides.before())).containsExactly(WAIT);
        assertThat(todo(sides.at())).isEmpty();
        assertThat(todo(standard.at(days(41), TWICE.with(myNote("c", days(40), "A new year, a new loaf.")))))
                .containsExactly(WAIT);
    }

    @Test
    @NearMiss("WAIT-1")
    void nobody_is_told_to_wait_for_somebody_who_is_left_alone_anyway(Case standard) {
        assertThat(todo(standard.at(days(5), TWICE.with(DoNotContact.anywhere(ANN, "", NOON)))))
                .isEmpty();
        assertThat(todo(standard.at(
                        days(5), TWICE.with(note("s", NOON.minusSeconds(9), "Stop."), marks("s", Mark.STOP)))))
                .containsExactly("DUE RECORD_OPT_OUT ann");
    }

    @Test
    @NearMiss("WAIT-1")
    void old_silence_is_not_dug_out(Case standard) {
        assertThat(todo(standard.at(days(800), TWICE))).isEmpty();
    }

    @Test
    @Fires("WAIT-1")
    void what_was_dismissed_stays_away_until_I_write_again(Case standard) {
        Advice first = new Case().at(days(5), TWICE);
        Situation dismissed =
                TWICE.with(Feedback.dismissed(first.recommendations().get(0).id(), days(5), ""));

        assertThat(todo(standard.at(days(6), dismissed))).isEmpty();
        assertThat(todo(standard.at(days(9), dismissed.with(myNote("c", days(8), "Hello?")))))
                .containsExactly(WAIT);
    }

    @Test
    @Fires("WAIT-2")
    void third_word_is_withheld_until_all_has_rested(Case standard) {
        Advice advice = standard.at(hours(15), longTalkThenSilence(hours(14)));

        assertThat(todo(advice)).containsExactly(WAIT);
        assertThat(held(advice)).containsExactly("WHENEVER MOVE_OFFLINE ann: WAIT-2");
        assertThat(advice.withheld().get(0).allowedFrom()).contains(hours(14).plus(Duration.ofDays(30)));
    }

    @Test
    @NearMiss("WAIT-2")
    void second_word_in_a_talk_that_goes_on_is_not_withheld(Case standard) {
        assertThat(todo(standard.at(hours(15), longTalkThenSilence(minutes(13)))))
                .containsExactly("WHENEVER MOVE_OFFLINE ann");
    }

    @Test
    @Threshold("WAIT-2")
    void second_try_is_the_last(Case standard) {
        assertThat(held(standard.at(hours(15), longTalkThenSilence(minutes(12 * 60 + 13)))))
                .isEmpty();
        assertThat(held(standard.at(
                        hours(15), longTalkThenSilence(minutes(12 * 60 + 13).plusNanos(1)))))
                .containsExactly("WHENEVER MOVE_OFFLINE ann: WAIT-2");
    }

    /** By the standard norms a talk is stale before the rest is over; here it is not. */
    @Test
    void rest_ends_at_its_time(@TempDir Path folder) throws IOException {
        Etiquette brisk =
                Etiquette.of(StandardFiles.bookWith(folder, "any,silence rest,30 days", "any,silence rest,1 days"));
        Instant rested = hours(38);

        Advice before = brisk.advise(longTalkThenSilence(hours(14)), rested.minusNanos(1));

        assertThat(held(before)).containsExactly("WHENEVER MOVE_OFFLINE ann: WAIT-2");
        assertThat(before.nextReview()).contains(rested);
        assertThat(todo(brisk.advise(longTalkThenSilence(hours(14)), rested)))
                .containsExactly("WHENEVER MOVE_OFFLINE ann");
    }

    /** After twelve turns two questions of mine. */
    private static Situation longTalkThenSilence(Instant lastTry) {
        return given(
                        ann().reachableBy(Channel.PHONE),
                        myNote("first", minutes(13), "Are you there?"),
                        myNote("last", lastTry, "Are you still there?"))
                .with(TalksTest.talk(12));
    }
}

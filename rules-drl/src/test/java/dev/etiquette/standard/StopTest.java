package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.ANN;
import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.held;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.marks;
import static dev.etiquette.standard.SampleFacts.question;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows when somebody says stop. */
class StopTest {

    private static final String RECORD = "DUE RECORD_OPT_OUT ann";
    private static final String DECIDE = "DUE DECIDE ann";

    @Test
    @Threshold("STOP-2")
    void stop_is_written_down_once_and_a_note_from_before_it_does_not_count(StandardAdvisor standard) {
        assertThat(todo(standard.at(hours(1), stopped(NOON).with(banOnMastodon(NOON.minusNanos(1))))))
                .containsExactly(RECORD);
        assertThat(todo(standard.at(hours(1), stopped(NOON).with(banOnMastodon(NOON)))))
                .isEmpty();
        assertThat(todo(standard.at(hours(1), stopped(NOON).with(ban(NOON.minusNanos(1))))))
                .isEmpty();
        assertThat(todo(standard.at(hours(1), stopped(NOON).with(ban(NOON))))).isEmpty();
    }

    @Test
    @Threshold("STOP-2")
    void stop_of_long_ago_is_not_dug_out(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(days(365), stopped(NOON));

        assertThat(todo(sides.before())).containsExactly(RECORD);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Threshold("STOP-3")
    void stop_counts_from_its_own_moment_and_the_last_one_counts(StandardAdvisor standard) {
        Situation asked = given(question("q", NOON));

        assertThat(held(standard.at(
                        hours(5), asked.with(stop("s", NOON.minusNanos(1))).with(marks("s", Mark.STOP)))))
                .isEmpty();
        assertThat(held(standard.at(hours(5), asked.with(stop("s", NOON)).with(marks("s", Mark.STOP)))))
                .containsExactly("DUE RESPOND ann: STOP-3");
        assertThat(held(standard.at(
                        hours(5),
                        asked.with(stop("s", NOON.minusSeconds(9)), stop("t", hours(1)))
                                .with(marks("s", Mark.STOP), marks("t", Mark.STOP)))))
                .containsExactly("DUE RESPOND ann: STOP-3");
    }

    @Test
    @Threshold({"STOP-5", "STOP-10"})
    void stop_in_one_place_counts_from_its_own_moment_and_the_last_one_counts(StandardAdvisor standard) {
        Situation asked = given(question("q", NOON));

        assertThat(held(standard.at(hours(5), asked))).isEmpty();
        assertThat(held(standard.at(
                        hours(5), asked.with(stop("s", NOON.minusNanos(1))).with(marks("s", Mark.STOP_HERE)))))
                .isEmpty();
        assertThat(held(standard.at(hours(5), asked.with(stop("s", NOON)).with(marks("s", Mark.STOP_HERE)))))
                .containsExactly("DUE RESPOND ann: STOP-10");
        for (Instant later : List.of(NOON.minusSeconds(9), NOON.minusSeconds(9).plusNanos(1), hours(1))) {
            Situation twice = asked.with(stop("s", NOON.minusSeconds(9)), stop("t", later))
                    .with(marks("s", Mark.STOP_HERE), marks("t", Mark.STOP_HERE));
            assertThat(held(standard.at(hours(5), twice)))
                    .isEqualTo(later.isBefore(NOON) ? List.of() : List.of("DUE RESPOND ann: STOP-10"));
        }
    }

    @Test
    @Threshold("STOP-7")
    void stop_in_one_place_is_written_down_for_a_year(StandardAdvisor standard) {
        Situation there = given(stop("s", NOON), marks("s", Mark.STOP_HERE));
        StandardAdvisor.BothSides sides = standard.around(days(365), there);

        assertThat(todo(sides.before())).containsExactly(RECORD);
        assertThat(todo(sides.at())).isEmpty();
        assertThat(todo(standard.at(hours(1), there.with(banOnMastodon(NOON.minusNanos(1))))))
                .containsExactly(RECORD);
        assertThat(todo(standard.at(hours(1), there.with(banOnMastodon(NOON))))).isEmpty();
    }

    @Test
    @Threshold({"STOP-6", "STOP-13"})
    void what_may_be_a_stop_counts_from_its_own_moment_until_a_ban_is_noted(StandardAdvisor standard) {
        Situation asked = given(question("q", NOON));
        Situation unsure = asked.with(stop("s", NOON)).with(marks("s", Mark.POSSIBLE_STOP));

        assertThat(held(standard.at(
                        hours(5), asked.with(stop("s", NOON.minusNanos(1))).with(marks("s", Mark.POSSIBLE_STOP)))))
                .doesNotContain("DUE RESPOND ann: STOP-13");
        assertThat(held(standard.at(hours(5), unsure))).contains("DUE RESPOND ann: STOP-13");
        assertThat(todo(standard.at(hours(5), unsure))).contains(DECIDE);
        assertThat(todo(standard.at(hours(5), unsure.with(banOnMastodon(NOON.minusNanos(1))))))
                .contains(DECIDE);
        assertThat(todo(standard.at(hours(5), unsure.with(banOnMastodon(NOON)))))
                .doesNotContain(DECIDE);
    }

    @Test
    @Threshold("STOP-8")
    void what_may_be_a_stop_is_asked_for_a_year_and_holds_back_for_ever(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides =
                standard.around(days(365), given(stop("s", NOON), marks("s", Mark.POSSIBLE_STOP)));

        assertThat(todo(sides.before())).contains(DECIDE);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Threshold("STOP-9")
    void question_beside_a_stop_is_kept_for_a_year(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides =
                standard.around(days(365), given(stop("s", NOON), marks("s", Mark.STOP, Mark.QUESTION)));

        assertThat(todo(sides.before())).contains(DECIDE);
        assertThat(todo(sides.at())).isEmpty();
    }

    private static Situation stopped(Instant at) {
        return given(stop("s", at), marks("s", Mark.STOP));
    }

    /** In a talk of its own, so that it closes no other. */
    private static Message stop(String id, Instant at) {
        return Message.of(id, Platform.MASTODON, "ann", at, "Please stop.", "maya", "stop");
    }

    private static DoNotContact ban(Instant since) {
        return DoNotContact.anywhere(ANN, "", since);
    }

    private static DoNotContact banOnMastodon(Instant since) {
        return DoNotContact.on(ANN, Platform.MASTODON, "asked to", since);
    }
}

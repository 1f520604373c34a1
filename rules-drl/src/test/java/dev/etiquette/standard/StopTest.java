package dev.etiquette.standard;

import static dev.etiquette.standard.Marking.marks;
import static dev.etiquette.standard.Scene.ANN;
import static dev.etiquette.standard.Scene.MAYA;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.ann;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.held;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.meeting;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.question;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Connection;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What follows when somebody says stop. */
class StopTest {

    private static final String RECORD = "DUE RECORD_OPT_OUT ann";

    @Test
    @Fires({"STOP-1", "STOP-2"})
    void stop_is_written_down_at_once(Case standard) {
        Advice advice = standard.at(NOON, stopped(NOON));

        assertThat(todo(advice)).containsExactly(RECORD);
        assertThat(advice.recommendations().get(0).dueBy()).contains(NOON);
        assertThat(advice.recommendations().get(0).text()).isEqualTo("ann wants to be left alone: Please stop.");
    }

    @Test
    @NearMiss({"STOP-1", "STOP-2"})
    void stop_of_mine_or_of_a_machine_is_none(Case standard) {
        assertThat(todo(standard.at(hours(1), given(myNote("s", NOON, "Please stop."), marks("s", Mark.STOP)))))
                .isEmpty();
        assertThat(todo(standard.at(
                        hours(1),
                        given(
                                note("s", NOON, "I am away. Write stop to hear no more."),
                                marks("s", Mark.STOP, Mark.OUT_OF_OFFICE)))))
                .isEmpty();
    }

    @Test
    @Threshold("STOP-2")
    void stop_is_written_down_once_and_a_note_from_before_it_does_not_count(Case standard) {
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
    void stop_of_long_ago_is_not_dug_out(Case standard) {
        Case.Sides sides = standard.around(days(365), stopped(NOON));

        assertThat(todo(sides.before())).containsExactly(RECORD);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Fires("STOP-2")
    void neither_budget_nor_ban_nor_block_nor_night_holds_it_back(Case standard) {
        Situation all = Situation.of(
                        MAYA.in(ZoneId.of("Asia/Tokyo")).withDailyBudget(0),
                        note("s", NOON, "Please stop."),
                        marks("s", Mark.STOP),
                        banOnMastodon(NOON.minusSeconds(9)))
                .with(new Connection(ANN, Platform.MASTODON, Connection.State.BLOCKED, NOON));

        assertThat(todo(standard.at(hours(4), all))).containsExactly(RECORD);
        assertThat(held(standard.at(hours(4), all))).isEmpty();
    }

    @Test
    @Fires("STOP-3")
    void what_they_asked_before_they_said_stop_is_not_answered(Case standard) {
        Advice advice = standard.at(hours(5), stopped(hours(1)).with(question("q", NOON)));

        assertThat(todo(advice)).containsExactly(RECORD);
        assertThat(held(advice)).containsExactly("DUE RESPOND ann: STOP-3");
        assertThat(advice.withheld().get(0).allowedFrom()).isEmpty();
    }

    @Test
    @NearMiss("STOP-3")
    void what_they_say_of_their_own_accord_later_is_answered(Case standard) {
        assertThat(todo(standard.at(hours(6), stopped(NOON).with(question("q", hours(1))))))
                .containsExactly(RECORD, "DUE RESPOND ann");
    }

    @Test
    @Threshold("STOP-3")
    void stop_counts_from_its_own_moment_and_the_last_one_counts(Case standard) {
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
    @Fires("STOP-4")
    void whoever_said_stop_is_not_approached_in_any_way_for_good(Case standard) {
        Situation met = stopped(NOON).with(ban(NOON)).with(meeting(days(700)));

        assertThat(held(standard.at(days(701), met))).containsExactly("SOON FOLLOW_UP ann: LEAVE-1, STOP-4");
    }

    @Test
    @Fires("STOP-4")
    void stop_holds_before_it_is_written_down(Case standard) {
        Situation met = stopped(hours(1)).with(ann(), meeting(NOON));

        assertThat(held(standard.at(hours(3), met))).containsExactly("SOON FOLLOW_UP ann: STOP-4");
    }

    @Test
    @NearMiss("STOP-4")
    void stop_of_somebody_else_is_theirs(Case standard) {
        Situation met = given(
                Message.of("s", Platform.MASTODON, "bob", NOON, "Please stop.", "maya", "bob"),
                marks("s", Mark.STOP),
                ann(),
                meeting(NOON));

        assertThat(todo(standard.at(hours(3), met))).containsExactly("DUE RECORD_OPT_OUT bob", "SOON FOLLOW_UP ann");
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

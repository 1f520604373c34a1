package dev.etiquette.standard;

import static dev.etiquette.standard.Marking.marks;
import static dev.etiquette.standard.Scene.ANN;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.myReply;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.question;
import static dev.etiquette.standard.Scene.said;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Praise, introductions, late answers, invitations and machines. */
class AnswerTest {

    private static final Situation PRAISE = given(said("p", NOON, "What a fine loaf, @maya"), marks("p", Mark.PRAISE));
    private static final Situation HELLO =
            given(said("h", NOON, "@maya I am Ann, I bake in Rome"), marks("h", Mark.INTRODUCTION));

    @Test
    @Fires("RESPOND-5")
    void praise_needs_a_sign_and_no_words(Case standard) {
        Advice advice = standard.at(hours(13), PRAISE);

        assertThat(todo(advice)).containsExactly("SOON ACKNOWLEDGE ann");
        assertThat(advice.recommendations().get(0).text()).contains("a sign is enough, so like it");
    }

    @Test
    @Threshold("RESPOND-5")
    void praise_is_told_of_after_half_a_day_and_let_go_after_a_week(Case standard) {
        changes(standard.around(hours(12), PRAISE), "", "SOON ACKNOWLEDGE ann");
        changes(standard.around(hours(48), PRAISE), "SOON ACKNOWLEDGE ann", "DUE ACKNOWLEDGE ann");
        changes(standard.around(hours(72), PRAISE), "DUE ACKNOWLEDGE ann", "OVERDUE ACKNOWLEDGE ann");
        changes(standard.around(days(7), PRAISE), "OVERDUE ACKNOWLEDGE ann", "");
    }

    @Test
    @NearMiss("RESPOND-5")
    void praise_with_a_question_behind_it_is_seen_when_the_question_is_answered(Case standard) {
        Reply question = Reply.of("q", Platform.MASTODON, "ann", hours(1), "@maya which flour?", "p")
                .mentioning("maya")
                .in("p");

        assertThat(todo(standard.at(hours(13), PRAISE.with(question)))).containsExactly("DUE RESPOND ann");
    }

    @Test
    @NearMiss("RESPOND-5")
    void praise_in_private_or_in_a_chat_room_is_a_message_or_nothing(Case standard) {
        Post room = Post.of("p", Platform.CHAT, "ann", NOON, "Maya: what a fine loaf")
                .mentioning("maya");

        assertThat(todo(standard.at(hours(13), given(note("p", NOON, "A fine loaf"), marks("p", Mark.PRAISE)))))
                .containsExactly("DUE RESPOND ann");
        assertThat(todo(standard.at(hours(13), given(room, marks("p", Mark.PRAISE)))))
                .isEmpty();
    }

    @Test
    @Fires("RESPOND-6")
    void whoever_introduces_themselves_is_welcomed(Case standard) {
        assertThat(todo(standard.at(hours(13), HELLO))).containsExactly("SOON RESPOND ann");
    }

    @Test
    @NearMiss("RESPOND-6")
    void introduction_that_was_answered_is_done(Case standard) {
        assertThat(todo(standard.at(hours(13), HELLO.with(myReply("a", hours(1), "h")))))
                .isEmpty();
    }

    @Test
    @Threshold("RESPOND-6")
    void introduction_is_told_of_after_half_a_day_and_let_go_after_a_month(Case standard) {
        changes(standard.around(hours(12), HELLO), "", "SOON RESPOND ann");
        changes(standard.around(hours(72), HELLO), "SOON RESPOND ann", "DUE RESPOND ann");
        changes(standard.around(days(7), HELLO), "DUE RESPOND ann", "OVERDUE RESPOND ann");
        changes(standard.around(days(30), HELLO), "OVERDUE RESPOND ann", "");
    }

    @Test
    @Fires("RESPOND-7")
    void late_answer_begins_with_an_apology_and_is_the_same_answer(Case standard) {
        Recommendation early = new Case()
                .at(hours(5), given(question("q", NOON)))
                .recommendations()
                .get(0);
        Advice advice = standard.at(hours(25), given(question("q", NOON)));

        assertThat(todo(advice)).containsExactly("OVERDUE RESPOND ann");
        Recommendation late = advice.recommendations().get(0);
        assertThat(late.id()).isEqualTo(early.id());
        assertThat(late.dueBy()).contains(hours(4));
        assertThat(late.notBefore()).isEmpty();
        assertThat(late.text())
                .isEqualTo("ann has waited for an answer since 2 March 2026, 12:00; begin with an apology: which oven"
                        + " is best?");
        assertThat(late.reasons()).extracting(reason -> reason.rule()).containsExactly("RESPOND-7", "RESPOND-1");
    }

    @Test
    @Threshold("RESPOND-7")
    void apology_is_asked_for_from_the_moment_that_the_answer_is_late_until_it_is_too_late(Case standard) {
        Case.Sides late = standard.around(hours(24), given(question("q", NOON)));
        Case.Sides over = standard.around(days(7), given(question("q", NOON)));

        assertThat(late.before().recommendations().get(0).text()).doesNotContain("apology");
        assertThat(late.at().recommendations().get(0).text()).contains("apology");
        assertThat(over.at().recommendations()).isEmpty();
    }

    @Test
    @NearMiss("RESPOND-7")
    void remark_and_praise_may_be_picked_up_late_without_an_apology(Case standard) {
        assertThat(todo(standard.at(hours(50), given(said("r", NOON, "I saw Maya at the market.")))))
                .containsExactly("OVERDUE RESPOND ann");
        assertThat(todo(standard.at(days(4), PRAISE))).containsExactly("OVERDUE ACKNOWLEDGE ann");
    }

    @Test
    @NearMiss("WAITING-1")
    void machine_that_writes_in_somebodys_absence_waits_for_nothing(Case standard) {
        Situation away = given(note("n", NOON, "I am back on Monday."), marks("n", Mark.OUT_OF_OFFICE));

        assertThat(todo(standard.at(hours(12), away))).isEmpty();
    }

    @Test
    @Fires("WAITING-1")
    @NearMiss({"WAITING-2", "WAITING-4"})
    void what_a_machine_says_in_my_absence_answers_nothing(Case standard) {
        Situation away = given(
                question("q", NOON),
                myReply("a", hours(1), "q"),
                marks("a", Mark.OUT_OF_OFFICE),
                myNote("b", hours(1), "I am back on Monday."),
                marks("b", Mark.OUT_OF_OFFICE));

        assertThat(todo(standard.at(hours(5), away))).containsExactly("DUE RESPOND ann");
    }

    @Test
    @NearMiss("TALKS-1")
    void what_a_machine_says_is_no_turn_of_a_talk(Case standard) {
        standard.at(hours(1), given(note("n", NOON, "I am back on Monday."), marks("n", Mark.OUT_OF_OFFICE)));
    }

    @Test
    @Fires("WAITING-5")
    @NearMiss("WAITING-1")
    void accepting_an_invitation_answers_the_words_that_came_with_it(Case standard) {
        assertThat(todo(standard.at(hours(12), invited(Connection.State.CONNECTED, hours(1)))))
                .isEmpty();
    }

    @Test
    @Fires("WAITING-1")
    @NearMiss("WAITING-5")
    void invitation_that_is_not_accepted_yet_waits(Case standard) {
        assertThat(todo(standard.at(hours(12), invited(Connection.State.REQUESTED_BY_THEM, hours(1)))))
                .containsExactly("DUE RESPOND ann");
    }

    @Test
    @Threshold("WAITING-1")
    void accepting_answers_only_what_was_said_before_it(Case standard) {
        assertThat(todo(standard.at(hours(12), invited(Connection.State.CONNECTED, NOON))))
                .containsExactly("DUE RESPOND ann");
        assertThat(todo(standard.at(hours(12), invited(Connection.State.CONNECTED, NOON.plusNanos(1)))))
                .isEmpty();
    }

    @Test
    @Fires("WAITING-1")
    void accepting_an_invitation_answers_neither_a_public_question_nor_one_elsewhere(Case standard) {
        Connection here = new Connection(ANN, Platform.MASTODON, Connection.State.CONNECTED, hours(1));
        Connection elsewhere = new Connection(ANN, Platform.LINKEDIN, Connection.State.CONNECTED, hours(1));

        assertThat(todo(standard.at(hours(5), given(question("q", NOON), here))))
                .containsExactly("DUE RESPOND ann");
        assertThat(todo(standard.at(hours(12), given(note("n", NOON, "Let us connect."), elsewhere))))
                .containsExactly("DUE RESPOND ann");
    }

    private static Situation invited(Connection.State state, Instant since) {
        return given(
                note("n", NOON, "I should like to add you."), new Connection(ANN, Platform.MASTODON, state, since));
    }

    private static void changes(Case.Sides sides, String before, String at) {
        assertThat(String.join(", ", todo(sides.before()))).isEqualTo(before);
        assertThat(String.join(", ", todo(sides.at()))).isEqualTo(at);
    }
}

package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.ANN;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.ann;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.held;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.mine;
import static dev.etiquette.standard.Scene.myReply;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.question;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is held back, and until when. */
class RestraintTest {

    private static final Situation QUESTION = given(question("q", NOON));
    private static final Instant LATER = hours(5);
    private static final String ANSWER = "DUE RESPOND ann";

    @Test
    @Fires("LEAVE-1")
    void whoever_asked_to_be_left_alone_is_not_contacted(Case standard) {
        Advice advice = standard.at(LATER, QUESTION.with(DoNotContact.anywhere(ANN, "She asked me to stop.", NOON)));

        assertThat(todo(advice)).isEmpty();
        assertThat(held(advice)).containsExactly("DUE RESPOND ann: LEAVE-1");
        assertThat(advice.withheld().get(0).allowedFrom()).isEmpty();
        assertThat(advice.withheld().get(0).by().get(0).text())
                .isEqualTo("ann is to be left alone since 2 March 2026, 12:00. She asked me to stop.");
    }

    @Test
    @Fires("LEAVE-1")
    void ban_may_come_with_the_contact(Case standard) {
        Situation ban = QUESTION.with(ann().leftAlone(DoNotContact.anywhere(ANN, "", NOON)));

        assertThat(held(standard.at(LATER, ban))).containsExactly("DUE RESPOND ann: LEAVE-1");
    }

    @Test
    @Fires("LEAVE-1")
    void ban_may_be_on_a_platform_a_channel_or_one_of_both(Case standard) {
        for (DoNotContact ban : new DoNotContact[] {
            DoNotContact.on(ANN, Platform.MASTODON, "", NOON),
            DoNotContact.by(ANN, Channel.REPLY, "", NOON),
            new DoNotContact(ANN, Platform.MASTODON, Channel.REPLY, "", NOON)
        }) {
            assertThat(held(standard.at(LATER, QUESTION.with(ban)))).containsExactly("DUE RESPOND ann: LEAVE-1");
        }
    }

    @Test
    @NearMiss("LEAVE-1")
    void ban_holds_for_its_own_platform_channel_and_person_only(Case standard) {
        for (DoNotContact ban : new DoNotContact[] {
            DoNotContact.on(ANN, Platform.X, "", NOON),
            DoNotContact.by(ANN, Channel.MESSAGE, "", NOON),
            new DoNotContact(ANN, Platform.X, Channel.REPLY, "", NOON),
            new DoNotContact(ANN, Platform.MASTODON, Channel.MESSAGE, "", NOON),
            DoNotContact.anywhere(new PersonId("bob"), "", NOON)
        }) {
            assertThat(todo(standard.at(LATER, QUESTION.with(ban)))).containsExactly(ANSWER);
        }
    }

    @Test
    @Fires("LEAVE-1")
    void ban_on_a_channel_withholds_that_channel_only(Case standard) {
        Situation both =
                QUESTION.with(note("n", NOON, "I saw your bread."), DoNotContact.by(ANN, Channel.MESSAGE, "", NOON));

        Advice advice = standard.at(LATER, both);

        assertThat(todo(advice)).containsExactly(ANSWER);
        assertThat(held(advice)).containsExactly("SOON RESPOND ann: LEAVE-1");
    }

    @Test
    @Threshold("LEAVE-1")
    void ban_holds_from_its_own_time_on(Case standard) {
        Case.Sides sides = standard.around(LATER, QUESTION.with(DoNotContact.anywhere(ANN, "", LATER)));

        assertThat(todo(sides.before())).containsExactly(ANSWER);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Fires("LEAVE-2")
    void whoever_blocked_me_or_said_no_is_not_contacted_there(Case standard) {
        assertThat(held(standard.at(LATER, connected(Connection.State.BLOCKED))))
                .containsExactly("DUE RESPOND ann: LEAVE-2");
        assertThat(held(standard.at(LATER, connected(Connection.State.DECLINED))))
                .containsExactly("DUE RESPOND ann: LEAVE-2");
    }

    @Test
    @NearMiss("LEAVE-2")
    void whoever_is_connected_or_blocked_elsewhere_is_contacted(Case standard) {
        Connection elsewhere = new Connection(ANN, Platform.X, Connection.State.BLOCKED, NOON);

        assertThat(todo(standard.at(LATER, connected(Connection.State.CONNECTED))))
                .containsExactly(ANSWER);
        assertThat(todo(standard.at(LATER, QUESTION.with(elsewhere)))).containsExactly(ANSWER);
    }

    @Test
    @Threshold("LEAVE-2")
    void block_holds_from_its_own_time_on(Case standard) {
        Connection block = new Connection(ANN, Platform.MASTODON, Connection.State.BLOCKED, LATER);

        Case.Sides sides = standard.around(LATER, QUESTION.with(block));

        assertThat(todo(sides.before())).containsExactly(ANSWER);
        assertThat(held(sides.at())).containsExactly("DUE RESPOND ann: LEAVE-2");
    }

    private static Situation connected(Connection.State state) {
        return QUESTION.with(new Connection(ANN, Platform.MASTODON, state, NOON));
    }

    @Test
    @Fires({"LEAVE-1", "LEAVE-2"})
    void all_rules_that_hold_something_back_are_named(Case standard) {
        Situation twice = connected(Connection.State.BLOCKED).with(DoNotContact.anywhere(ANN, "", NOON));

        assertThat(held(standard.at(LATER, twice))).containsExactly("DUE RESPOND ann: LEAVE-1, LEAVE-2");
    }

    @Test
    @Fires("CLOSED-1")
    void everything_for_google_plus_is_withheld_and_a_note_says_why(Case standard) {
        Post asked = Post.of("q", Platform.GOOGLE_PLUS, "ann", NOON, "Which oven is best?")
                .mentioning("maya");
        Post guide = mine("g", Platform.GOOGLE_PLUS, NOON.minus(Duration.ofDays(60)), "How to keep a sourdough");

        Advice advice = standard.at(LATER, given(asked, guide));

        assertThat(todo(advice)).isEmpty();
        assertThat(held(advice))
                .containsExactly("DUE RESPOND ann: CLOSED-1", "WHENEVER REPEAT google+: CLOSED-1, REPEAT-6");
        assertThat(advice.withheld().get(0).by().get(0).text())
                .isEqualTo("Google+ is closed; nothing can be done there any more.");
        assertThat(advice.notes())
                .containsExactly("Google+ is closed: what was said there is known, but nothing is advised for it.");
    }

    @Test
    @NearMiss("CLOSED-1")
    void platform_that_is_open_has_no_note(Case standard) {
        assertThat(standard.at(LATER, QUESTION).notes()).isEmpty();
    }

    @Test
    @Fires("FEEDBACK-1")
    void what_was_done_is_not_advised_again(Case standard) {
        Feedback done = Feedback.done(answer(), LATER);

        assertThat(held(standard.at(LATER, QUESTION.with(done)))).containsExactly("DUE RESPOND ann: FEEDBACK-1");
    }

    @Test
    @Threshold("FEEDBACK-1")
    void done_counts_for_what_came_up_before_it(Case standard) {
        RecommendationId answer = answer();

        assertThat(held(standard.at(LATER, QUESTION.with(Feedback.done(answer, NOON)))))
                .containsExactly("DUE RESPOND ann: FEEDBACK-1");
        assertThat(todo(standard.at(LATER, QUESTION.with(Feedback.done(answer, NOON.minusNanos(1))))))
                .containsExactly(ANSWER);
    }

    @Test
    @NearMiss("FEEDBACK-1")
    void done_for_something_else_withholds_nothing(Case standard) {
        Feedback other = Feedback.done(new RecommendationId("respond-0123456789abcdef0123"), LATER);

        assertThat(todo(standard.at(LATER, QUESTION.with(other)))).containsExactly(ANSWER);
    }

    @Test
    @NearMiss("FEEDBACK-1")
    void question_that_comes_up_after_the_other_one_was_done_is_advised(Case standard) {
        Reply again = Reply.of("q2", Platform.MASTODON, "ann", hours(2), "And how hot?", "q")
                .mentioning("maya")
                .in("q");
        Situation answered = given(question("q", NOON), myReply("a", hours(1), "q"), again);

        assertThat(todo(standard.at(LATER, answered.with(Feedback.done(answer(), hours(1))))))
                .containsExactly("SOON RESPOND ann");
    }

    @Test
    @Fires("FEEDBACK-2")
    void what_was_dismissed_is_not_advised_and_the_owner_is_told_why_and_until_when(Case standard) {
        Feedback no = Feedback.dismissed(answer(), hours(1), "Not my topic.");

        Advice advice = standard.at(LATER, QUESTION.with(no));

        assertThat(held(advice)).containsExactly("DUE RESPOND ann: FEEDBACK-2");
        assertThat(advice.withheld().get(0).by().get(0).text()).endsWith("Not my topic.");
        assertThat(advice.withheld().get(0).allowedFrom()).contains(hours(1).plus(Duration.ofDays(30)));
    }

    /** By the standard norms everything is let go before a dismissal ends; here a message is not. */
    @Test
    void what_was_dismissed_comes_back_after_thirty_days(@TempDir Path folder) throws IOException {
        Situation waiting = given(note("n", NOON, "I saw your bread."));
        Etiquette patient = Etiquette.of(
                StandardFiles.bookWith(folder, "any,private let go,30 days,wall", "any,private let go,90 days,wall"));
        RecommendationId answer =
                patient.advise(waiting, LATER).recommendations().get(0).id();
        Situation dismissed = waiting.with(Feedback.dismissed(answer, LATER, ""));
        Instant back = LATER.plus(Duration.ofDays(30));

        Advice before = patient.advise(dismissed, back.minusNanos(1));

        assertThat(held(before)).containsExactly("OVERDUE RESPOND ann: FEEDBACK-2");
        assertThat(before.nextReview()).contains(back);
        assertThat(todo(patient.advise(dismissed, back))).containsExactly("OVERDUE RESPOND ann");
    }

    @Test
    @Threshold("FEEDBACK-2")
    void dismissal_counts_for_what_came_up_before_it(Case standard) {
        assertThat(held(standard.at(LATER, QUESTION.with(Feedback.dismissed(answer(), NOON, "")))))
                .containsExactly("DUE RESPOND ann: FEEDBACK-2");
        assertThat(todo(standard.at(LATER, QUESTION.with(Feedback.dismissed(answer(), NOON.minusNanos(1), "")))))
                .containsExactly(ANSWER);
    }

    @Test
    @NearMiss("FEEDBACK-2")
    void dismissal_of_one_conversation_leaves_the_others(Case standard) {
        Situation other = given(question("other", NOON));

        assertThat(todo(standard.at(LATER, other.with(Feedback.dismissed(answer(), LATER, "")))))
                .containsExactly(ANSWER);
    }

    @Test
    @Fires("FEEDBACK-3")
    void what_was_snoozed_waits(Case standard) {
        Feedback snooze = Feedback.snoozed(answer(), hours(4), hours(9));

        Advice advice = standard.at(LATER, QUESTION.with(snooze));

        assertThat(held(advice)).containsExactly("DUE RESPOND ann: FEEDBACK-3");
        assertThat(advice.withheld().get(0).allowedFrom()).contains(hours(9));
    }

    @Test
    @Threshold("FEEDBACK-3")
    void snooze_ends_at_its_time(Case standard) {
        Case.Sides sides = standard.around(hours(9), QUESTION.with(Feedback.snoozed(answer(), hours(4), hours(9))));

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly(ANSWER);
    }

    @Test
    @Threshold("FEEDBACK-3")
    void snooze_ends_with_their_next_word(Case standard) {
        Situation snoozed =
                QUESTION.with(Feedback.snoozedUntilReply(answer(), hours(4)), note("n", LATER, "Are you there?"));

        Case.Sides sides = standard.around(LATER, snoozed);

        assertThat(held(sides.before())).containsExactly("DUE RESPOND ann: FEEDBACK-3");
        assertThat(sides.before().withheld().get(0).allowedFrom()).isEmpty();
        assertThat(todo(sides.at())).containsExactly(ANSWER);
    }

    @Test
    @Fires("FEEDBACK-3")
    void their_word_of_the_same_moment_does_not_end_a_snooze(Case standard) {
        Situation snoozed =
                QUESTION.with(Feedback.snoozedUntilReply(answer(), hours(4)), note("n", hours(4), "Are you there?"));

        assertThat(held(standard.at(LATER, snoozed))).contains("DUE RESPOND ann: FEEDBACK-3");
    }

    @Test
    @NearMiss("FEEDBACK-3")
    void snooze_of_one_conversation_leaves_the_others(Case standard) {
        Situation other = given(question("other", NOON));

        assertThat(todo(standard.at(LATER, other.with(Feedback.snoozed(answer(), hours(4), hours(9))))))
                .containsExactly(ANSWER);
    }

    /** The id of the answer to {@link #QUESTION}, asked outside of the case. */
    private static RecommendationId answer() {
        return new Case().at(LATER, QUESTION).recommendations().get(0).id();
    }
}

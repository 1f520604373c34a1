package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.held;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.mine;
import static dev.etiquette.standard.Scene.question;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long a no holds, and that no other words bring the same advice back. */
class DismissalTest {

    private static final Post GUIDE = mine("g", Platform.LINKEDIN, NOON, "How to keep a sourdough: a guide");
    private static final Instant SAID = days(31);
    private static final String AGAIN = "WHENEVER REPEAT linkedin";
    private static final Situation QUESTION = given(question("q", NOON));
    private static final String ANSWER = "DUE RESPOND ann";

    @Test
    @Fires({"FEEDBACK-4", "FEEDBACK-2"})
    @NearMiss({"FEEDBACK-5", "POSTS-5"})
    void not_now_holds_for_a_week(Case standard) {
        Advice advice = standard.at(days(32), no("Not now, I am busy"));

        assertThat(held(advice)).containsExactly(AGAIN + ": FEEDBACK-2");
        assertThat(advice.withheld().get(0).allowedFrom()).contains(days(38));
    }

    @Test
    @Threshold({"FEEDBACK-4", "FEEDBACK-2"})
    void what_was_not_for_now_comes_back_after_a_week(Case standard) {
        Case.Sides sides = standard.around(days(38), no("no time"));

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly(AGAIN);
    }

    @Test
    @Fires({"FEEDBACK-5", "FEEDBACK-2"})
    @NearMiss({"FEEDBACK-4", "POSTS-5"})
    void never_again_holds_for_good(Case standard) {
        Advice advice = standard.at(days(364), no("Never again, not even later"));

        assertThat(held(advice)).containsExactly(AGAIN + ": FEEDBACK-2");
        assertThat(advice.withheld().get(0).allowedFrom()).isEmpty();
    }

    @Test
    @Fires("POSTS-5")
    @NearMiss({"FEEDBACK-4", "FEEDBACK-5"})
    void any_other_reason_holds_for_a_month(Case standard) {
        Advice advice = standard.at(days(32), no("The photo is ugly"));

        assertThat(advice.withheld().get(0).allowedFrom()).contains(days(61));
    }

    @Test
    @Fires("FEEDBACK-2")
    void edited_question_is_no_new_occasion(Case standard) {
        Post edited =
                Scene.said("q", NOON, "Maya, which oven is the very best one?").editedAt(hours(6));

        Advice advice = standard.at(hours(7), given(edited, Feedback.dismissed(answer(), hours(5), "")));

        assertThat(todo(advice)).isEmpty();
        assertThat(held(advice)).containsExactly(ANSWER + ": FEEDBACK-2");
        assertThat(advice.withheld().get(0).recommendation().text()).contains("very best");
    }

    @Test
    @Fires("FEEDBACK-1")
    void edited_question_that_was_answered_elsewhere_is_still_done(Case standard) {
        Post edited =
                Scene.said("q", NOON, "Maya, which oven is the very best one?").editedAt(hours(6));

        assertThat(held(standard.at(hours(7), given(edited, Feedback.done(answer(), hours(5))))))
                .containsExactly(ANSWER + ": FEEDBACK-1");
    }

    @Test
    @NearMiss("FEEDBACK-2")
    void further_question_in_the_conversation_is_a_new_occasion(Case standard) {
        Situation more = QUESTION.with(asksAgain(), Feedback.dismissed(answer(), hours(5), ""));

        assertThat(todo(standard.at(hours(10), more))).containsExactly(ANSWER);
    }

    @Test
    @Fires("FEEDBACK-2")
    void never_again_holds_for_further_questions_of_the_conversation_too(Case standard) {
        Situation more = QUESTION.with(asksAgain(), Feedback.dismissed(answer(), hours(5), "never"));

        assertThat(todo(standard.at(hours(10), more))).isEmpty();
    }

    @Test
    @Fires("FEEDBACK-2")
    void guide_in_other_words_is_the_same_guide(Case standard) {
        RecommendationId again =
                new Case().at(SAID, given(GUIDE)).recommendations().get(0).id();
        Post reworded = mine("g", Platform.LINKEDIN, NOON, "How to feed a sourdough: tips for winter")
                .editedAt(days(31));

        Advice advice = standard.at(days(32), given(reworded, Feedback.dismissed(again, SAID, "")));

        assertThat(todo(advice)).isEmpty();
        assertThat(held(advice)).containsExactly(AGAIN + ": FEEDBACK-2");
    }

    @Test
    @Fires("FEEDBACK-3")
    void edited_question_does_not_end_a_snooze(Case standard) {
        Post edited =
                Scene.said("q", NOON, "Maya, which oven is the very best one?").editedAt(hours(6));
        Feedback snooze = Feedback.snoozed(answer(), hours(5), hours(5).plus(Duration.ofDays(1)));

        assertThat(held(standard.at(hours(7), given(edited, snooze)))).containsExactly(ANSWER + ": FEEDBACK-3");
    }

    private static Reply asksAgain() {
        return Reply.of("q2", Platform.MASTODON, "ann", hours(6), "And how hot does it get?", "q")
                .mentioning("maya")
                .in("q");
    }

    private static Situation no(String reason) {
        RecommendationId again =
                new Case().at(SAID, given(GUIDE)).recommendations().get(0).id();
        return given(GUIDE, Feedback.dismissed(again, SAID, reason));
    }

    private static RecommendationId answer() {
        return new Case().at(hours(5), QUESTION).recommendations().get(0).id();
    }
}

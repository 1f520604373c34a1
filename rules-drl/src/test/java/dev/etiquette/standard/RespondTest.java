package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.minutes;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.question;
import static dev.etiquette.standard.Scene.said;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.standard.Case.Sides;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RespondTest {

    private static final Situation QUESTION = given(question("q", NOON));
    private static final Situation COMPLAINT = given(said("c", NOON, "Maya, this is unacceptable."));
    private static final Situation PRIVATE = given(note("n", NOON, "I saw your bread at the market."));
    private static final Situation REMARK = given(said("r", NOON, "I saw Maya at the market."));

    @Test
    @Fires("RESPOND-1")
    void question_should_be_answered_and_the_advice_says_by_when_and_why(Case standard) {
        Recommendation answer =
                standard.at(hours(1), QUESTION).recommendations().get(0);

        assertThat(answer.dueBy()).contains(hours(4));
        assertThat(answer.text()).isEqualTo("ann asked you: which oven is best?");
        assertThat(answer.act().subject().id()).isEqualTo("q");
    }

    @Test
    @NearMiss("RESPOND-1")
    void question_to_somebody_else_is_none_of_my_business(Case standard) {
        Post elsewhere = Post.of("q", Platform.MASTODON, "ann", NOON, "Bob, which oven is best?")
                .mentioning("bob");

        assertThat(todo(standard.at(hours(1), given(elsewhere)))).isEmpty();
    }

    @Test
    @Threshold("RESPOND-1")
    void question_is_told_of_after_half_an_hour(Case standard) {
        appears(standard.around(minutes(30), QUESTION));
    }

    @Test
    @Fires("RESPOND-1")
    void question_is_due_after_four_hours(Case standard) {
        becomesDue(standard.around(hours(4), QUESTION));
    }

    @Test
    @Fires("RESPOND-1")
    void question_is_overdue_after_a_day(Case standard) {
        becomesOverdue(standard.around(hours(24), QUESTION));
    }

    @Test
    @Threshold("RESPOND-1")
    void question_is_let_go_after_a_week(Case standard) {
        vanishes(standard.around(days(7), QUESTION));
    }

    @Test
    @Fires("RESPOND-2")
    void complaint_should_be_answered_sooner_than_a_question(Case standard) {
        Situation both = COMPLAINT.with(Post.of("q", Platform.MASTODON, "bob", NOON, "Maya, which oven is best?")
                .mentioning("maya"));

        assertThat(todo(standard.at(minutes(45), both))).containsExactly("SOON RESPOND ann", "SOON RESPOND bob");
    }

    @Test
    @NearMiss("RESPOND-2")
    void complaint_about_somebody_else_is_left_to_them(Case standard) {
        Post elsewhere = Post.of("c", Platform.MASTODON, "ann", NOON, "Bob, this is unacceptable.")
                .mentioning("bob");

        assertThat(todo(standard.at(hours(1), given(elsewhere)))).isEmpty();
    }

    @Test
    @Threshold("RESPOND-2")
    void complaint_is_told_of_at_once(Case standard) {
        appears(standard.around(NOON, COMPLAINT));
    }

    @Test
    @Fires("RESPOND-2")
    void complaint_is_due_after_an_hour(Case standard) {
        becomesDue(standard.around(hours(1), COMPLAINT));
    }

    @Test
    @Fires("RESPOND-2")
    void complaint_is_overdue_after_four_hours(Case standard) {
        becomesOverdue(standard.around(hours(4), COMPLAINT));
    }

    @Test
    @Threshold("RESPOND-2")
    void complaint_is_let_go_after_two_weeks(Case standard) {
        vanishes(standard.around(days(14), COMPLAINT));
    }

    @Test
    @Fires("RESPOND-2")
    void complaint_in_private_is_a_complaint(Case standard) {
        assertThat(todo(standard.at(NOON, given(note("c", NOON, "I am very unhappy.")))))
                .containsExactly("SOON RESPOND ann");
    }

    @Test
    @Fires("RESPOND-3")
    void private_message_should_be_answered(Case standard) {
        assertThat(todo(standard.at(hours(1), PRIVATE))).containsExactly("SOON RESPOND ann");
    }

    @Test
    @NearMiss("RESPOND-3")
    void private_thanks_need_no_answer(Case standard) {
        assertThat(todo(standard.at(hours(1), given(note("n", NOON, "Thanks a lot, Maya!")))))
                .isEmpty();
    }

    @Test
    @Threshold("RESPOND-3")
    void private_message_is_told_of_after_half_an_hour(Case standard) {
        appears(standard.around(minutes(30), PRIVATE));
    }

    @Test
    @Fires("RESPOND-3")
    void private_message_is_due_after_eight_hours(Case standard) {
        becomesDue(standard.around(hours(8), PRIVATE));
    }

    @Test
    @Fires("RESPOND-3")
    void private_message_is_overdue_after_two_days(Case standard) {
        becomesOverdue(standard.around(hours(48), PRIVATE));
    }

    @Test
    @Threshold("RESPOND-3")
    void private_message_is_let_go_after_thirty_days(Case standard) {
        vanishes(standard.around(days(30), PRIVATE));
    }

    @Test
    @Fires("RESPOND-4")
    void remark_to_me_should_be_picked_up(Case standard) {
        assertThat(todo(standard.at(hours(2), REMARK))).containsExactly("SOON RESPOND ann");
    }

    @Test
    @NearMiss("RESPOND-4")
    void remark_that_names_nobody_is_for_everybody(Case standard) {
        Post toAll = Post.of("r", Platform.MASTODON, "ann", NOON, "I was at the market.");

        assertThat(todo(standard.at(hours(2), given(toAll)))).isEmpty();
    }

    @Test
    @Threshold("RESPOND-4")
    void remark_is_told_of_after_an_hour(Case standard) {
        appears(standard.around(hours(1), REMARK));
    }

    @Test
    @Fires("RESPOND-4")
    void remark_is_due_after_a_day(Case standard) {
        becomesDue(standard.around(hours(24), REMARK));
    }

    @Test
    @Fires("RESPOND-4")
    void remark_is_overdue_after_two_days(Case standard) {
        becomesOverdue(standard.around(hours(48), REMARK));
    }

    @Test
    @Threshold("RESPOND-4")
    void remark_is_let_go_after_three_days(Case standard) {
        vanishes(standard.around(hours(72), REMARK));
    }

    @Test
    @NearMiss({"RESPOND-1", "RESPOND-2", "RESPOND-3", "RESPOND-4"})
    void what_is_said_later_is_not_known_yet_but_its_time_is_the_next_review(Case standard) {
        Instant later = hours(3);

        Advice advice = standard.at(hours(1), given(question("q", later), said("r", later, "Hello from Rome, Maya")));

        assertThat(todo(advice)).isEmpty();
        assertThat(advice.nextReview()).contains(later);
    }

    @Test
    @Threshold({"RESPOND-1", "RESPOND-4"})
    void chat_room_forgets_sooner(Case standard) {
        Situation remark = given(chat("Maya: but it still rains in."));
        Situation question = given(chat("Maya: which oven is best?"));

        appears(standard.around(minutes(30), remark));
        becomesDue(standard.around(hours(2), remark));
        becomesOverdue(standard.around(hours(4), remark));
        vanishes(standard.around(hours(6), remark));
        vanishes(standard.around(days(3), question));
    }

    private static Post chat(String text) {
        return Post.of("p", Platform.CHAT, "ann", NOON, text).mentioning("maya");
    }

    private static void appears(Sides sides) {
        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("SOON RESPOND ann");
    }

    private static void becomesDue(Sides sides) {
        assertThat(todo(sides.before())).containsExactly("SOON RESPOND ann");
        assertThat(todo(sides.at())).containsExactly("DUE RESPOND ann");
    }

    private static void becomesOverdue(Sides sides) {
        assertThat(todo(sides.before())).containsExactly("DUE RESPOND ann");
        assertThat(todo(sides.at())).containsExactly("OVERDUE RESPOND ann");
    }

    private static void vanishes(Sides sides) {
        assertThat(todo(sides.before())).containsExactly("OVERDUE RESPOND ann");
        assertThat(todo(sides.at())).isEmpty();
    }
}

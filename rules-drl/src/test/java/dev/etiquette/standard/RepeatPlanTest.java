package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.MAYA;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.held;
import static dev.etiquette.standard.Scene.mine;
import static dev.etiquette.standard.Scene.question;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Visibility;
import dev.etiquette.model.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When a post comes round again, and when it does not though it has rested. */
class RepeatPlanTest {

    private static final Post GUIDE = guide("g", Platform.MASTODON);
    private static final String AGAIN = "WHENEVER REPEAT mastodon";
    private static final Instant LATER = days(31);

    @Test
    @Threshold("POSTS-4")
    void guide_comes_round_for_a_year_after_its_first_showing(Case standard) {
        Post shownAgain =
                mine("g2", Platform.MASTODON, days(200), "Sourdough once more").repeating("g");

        Case.Sides sides = standard.around(days(365), given(GUIDE, shownAgain));

        assertThat(todo(sides.before())).containsExactly(AGAIN);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Fires("POSTS-6")
    void best_time_is_on_another_weekday_and_three_hours_off(Case standard) {
        Advice advice = standard.at(LATER, given(GUIDE));

        // A Monday at noon, and thirty days later a Wednesday.
        assertThat(advice.recommendations().get(0).notBefore()).contains(Instant.parse("2026-04-01T15:00:00Z"));
        assertThat(advice.recommendations().get(0).text())
                .contains("last on Monday, 2 March 2026, 12:00; take another day and hour.");
    }

    @Test
    @Fires("POSTS-6")
    void best_time_lies_in_the_waking_hours_of_the_owner(Case standard) {
        Owner berlin = MAYA.in(ZoneId.of("Europe/Berlin"));
        Post evening = mine("g", Platform.MASTODON, Instant.parse("2026-03-02T19:30:00Z"), "How to keep a sourdough");

        Advice advice = standard.at(LATER, Situation.of(berlin, evening));

        // 20:30 on a Monday; on Wednesday at 23:30 it is night, and on Thursday at 8 it is another day.
        assertThat(advice.recommendations().get(0).notBefore()).contains(Instant.parse("2026-04-02T06:00:00Z"));
    }

    @Test
    @Fires("POSTS-6")
    void whoever_is_awake_on_mondays_only_is_told_no_better_time_than_the_end_of_the_rest(Case standard) {
        Owner mondays = MAYA.awake(WeeklyHours.on(LocalTime.of(8, 0), LocalTime.of(14, 0), DayOfWeek.MONDAY));

        Advice advice = standard.at(LATER, Situation.of(mondays, GUIDE));

        assertThat(advice.withheld().get(0).recommendation().notBefore()).contains(days(30));
    }

    @Test
    @Fires("REPEAT-4")
    @NearMiss("POSTS-6")
    void dismissed_guide_is_held_back_in_sight(Case standard) {
        Advice advice = standard.at(days(32), given(GUIDE, Feedback.dismissed(again(), LATER, "Too old.")));

        assertThat(held(advice)).containsExactly(AGAIN + ": FEEDBACK-2");
        assertThat(advice.withheld().get(0).allowedFrom()).contains(days(61));
        assertThat(advice.withheld().get(0).by().get(0).text()).endsWith("Too old.");
    }

    @Test
    @Fires({"REPEAT-4", "POSTS-6"})
    void dismissed_guide_does_not_hold_up_the_next_one(Case standard) {
        Post next = mine("next", Platform.MASTODON, days(1), "Bread, explained");

        Advice advice = standard.at(days(32), given(GUIDE, next, Feedback.dismissed(again(), LATER, "")));

        assertThat(todo(advice)).containsExactly(AGAIN);
        assertThat(advice.recommendations().get(0).act().subject().id()).isEqualTo("next");
        assertThat(held(advice)).containsExactly(AGAIN + ": FEEDBACK-2");
    }

    @Test
    @NearMiss("REPEAT-4")
    void guide_that_was_not_dismissed_is_not_held_back(Case standard) {
        Feedback other = Feedback.dismissed(new RecommendationId("repeat-0123456789abcdef0123"), LATER, "");

        assertThat(held(standard.at(days(32), given(GUIDE, other)))).isEmpty();
    }

    @Test
    @Threshold({"REPEAT-4", "POSTS-6"})
    void dismissed_guide_is_back_in_line_after_thirty_days(Case standard) {
        Case.Sides sides = standard.around(days(61), given(GUIDE, Feedback.dismissed(again(), LATER, "")));

        assertThat(held(sides.before())).hasSize(1);
        assertThat(todo(sides.at())).containsExactly(AGAIN);
    }

    @Test
    @Fires({"REPEAT-5", "POSTS-7"})
    void guide_does_not_come_round_beside_something_new(Case standard) {
        Advice advice = standard.at(days(32).minusNanos(1), given(GUIDE, fresh(LATER, Platform.MASTODON)));

        assertThat(held(advice)).containsExactly(AGAIN + ": REPEAT-5");
        assertThat(advice.withheld().get(0).by().get(0).text())
                .isEqualTo("You posted something new on Mastodon on 2 April 2026, 12:00; let it have its time.");
    }

    @Test
    @Threshold({"REPEAT-5", "POSTS-7"})
    void new_post_is_given_a_day(Case standard) {
        Case.Sides sides = standard.around(days(32), given(GUIDE, fresh(LATER, Platform.MASTODON)));

        assertThat(sides.before().withheld().get(0).allowedFrom()).contains(days(32));
        assertThat(todo(sides.at())).containsExactly(AGAIN);
    }

    @Test
    @Fires("REPEAT-5")
    void of_two_new_posts_the_newer_one_counts(Case standard) {
        Post newer = mine("newer", Platform.MASTODON, LATER.plusNanos(1), "Bread day!");

        Advice advice = standard.at(LATER.plusNanos(1), given(GUIDE, fresh(LATER, Platform.MASTODON), newer));

        assertThat(advice.withheld().get(0).by()).hasSize(1);
        assertThat(advice.withheld().get(0).allowedFrom()).contains(days(32).plusNanos(1));
    }

    @Test
    @NearMiss("REPEAT-5")
    void new_post_on_another_platform_is_no_reason(Case standard) {
        assertThat(todo(standard.at(LATER, given(GUIDE, fresh(LATER, Platform.LINKEDIN)))))
                .containsExactly(AGAIN);
    }

    @Test
    @NearMiss("POSTS-7")
    void post_of_somebody_else_is_none_of_mine(Case standard) {
        Post theirs = Post.of("t", Platform.MASTODON, "ann", LATER, "Bread day!");

        assertThat(todo(standard.at(LATER, given(GUIDE, theirs)))).containsExactly(AGAIN);
    }

    @Test
    @Fires({"REPEAT-6", "PATIENCE-3", "POSTS-9"})
    void guide_does_not_come_round_while_an_answer_is_due_on_its_platform(Case standard) {
        Instant due = LATER.plus(Duration.ofHours(4));
        Situation asked = given(GUIDE, question("q", LATER));

        assertThat(held(standard.at(due, asked))).containsExactly(AGAIN + ": REPEAT-6");
        assertThat(todo(standard.at(LATER.plus(Duration.ofDays(6)), asked))).containsExactly("OVERDUE RESPOND ann");
    }

    @Test
    @Threshold({"POSTS-9", "REPEAT-6"})
    void guide_may_come_round_until_an_answer_is_due(Case standard) {
        Case.Sides sides = standard.around(LATER.plus(Duration.ofHours(4)), given(GUIDE, question("q", LATER)));

        assertThat(todo(sides.before())).containsExactly("SOON RESPOND ann", AGAIN);
        assertThat(todo(sides.at())).containsExactly("DUE RESPOND ann");
    }

    @Test
    @NearMiss({"REPEAT-6", "POSTS-9"})
    @Fires("PATIENCE-3")
    void question_that_is_not_due_is_no_reason(Case standard) {
        assertThat(todo(standard.at(LATER.plus(Duration.ofHours(1)), given(GUIDE, question("q", LATER)))))
                .contains(AGAIN);
    }

    @Test
    @NearMiss("PATIENCE-3")
    void closing_word_opens_nothing(Case standard) {
        assertThat(todo(standard.at(LATER, given(GUIDE, Scene.said("t", LATER, "Thanks!")))))
                .containsExactly(AGAIN);
    }

    @Test
    @Threshold("PATIENCE-3")
    void question_that_nobody_answered_holds_a_guide_up_until_it_is_too_late(Case standard) {
        Reply under = Reply.of("q", Platform.MASTODON, "ann", LATER, "How hot is the oven?", "g");

        Case.Sides sides = standard.around(days(38), given(GUIDE, under));

        assertThat(todo(sides.before())).containsExactly("OVERDUE RESPOND ann");
        assertThat(todo(sides.at())).containsExactly(AGAIN);
    }

    @Test
    @Fires({"POSTS-10", "POSTS-4"})
    @NearMiss("POSTS-11")
    void guide_for_two_people_comes_round_while_one_of_them_is_silent(Case standard) {
        assertThat(todo(standard.at(LATER, given(GUIDE.mentioning("ann", "bob"), thanks("ann")))))
                .contains(AGAIN);
    }

    @Test
    @Fires("POSTS-11")
    @NearMiss({"POSTS-10", "POSTS-4"})
    void guide_for_two_people_does_not_come_round_when_both_have_answered(Case standard) {
        Situation both = given(GUIDE.mentioning("ann", "bob"), thanks("ann"), thanks("bob"));

        assertThat(todo(standard.at(LATER, both))).doesNotContain(AGAIN);
    }

    @Test
    @NearMiss({"POSTS-10", "POSTS-11"})
    @Fires("POSTS-4")
    void guide_for_everybody_is_never_answered_by_all(Case standard) {
        assertThat(todo(standard.at(LATER, given(GUIDE, thanks("ann"))))).containsExactly(AGAIN);
    }

    @Test
    @NearMiss({"POSTS-3", "POSTS-4"})
    void guide_for_one_person_in_private_never_comes_round(Case standard) {
        Post whisper = GUIDE.mentioning("ann").seenBy(Visibility.DIRECT);

        assertThat(todo(standard.at(LATER, given(whisper)))).doesNotContain(AGAIN);
    }

    private static Reply thanks(String author) {
        return Reply.of("thanks " + author, Platform.MASTODON, author, days(1), "Thanks!", "g");
    }

    private static Post guide(String id, Platform platform) {
        return mine(id, platform, NOON, "How to keep a sourdough: a guide");
    }

    private static Post fresh(Instant at, Platform platform) {
        return mine("fresh", platform, at, "Bread day!");
    }

    private static RecommendationId again() {
        return new Case().at(LATER, given(GUIDE)).recommendations().get(0).id();
    }
}

package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.mine;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which posts of mine count, and which may come round again. */
class PostsTest {

    private static final Post GUIDE = mine("g", Platform.LINKEDIN, NOON, "How to keep a sourdough: a guide");
    private static final String AGAIN = "WHENEVER REPEAT linkedin";

    @Test
    @Fires("POSTS-1")
    void post_of_mine_counts(Case standard) {
        standard.at(NOON, given(GUIDE));
    }

    @Test
    @NearMiss("POSTS-1")
    void post_of_somebody_else_does_not_count(Case standard) {
        standard.at(NOON, given(Post.of("p", Platform.LINKEDIN, "ann", NOON, "Bread day!")));
    }

    @Test
    @Threshold("POSTS-1")
    void post_counts_for_thirty_days(Case standard) {
        standard.around(days(30), given(mine("p", Platform.LINKEDIN, NOON, "Bread day!")));
    }

    @Test
    @Fires("POSTS-2")
    void posts_are_counted_when_one_of_them_sells(Case standard) {
        standard.at(
                hours(1),
                given(
                        GUIDE,
                        mine("s", Platform.LINKEDIN, NOON, "Our guide is on sale")
                                .asPromotion()));
    }

    @Test
    @NearMiss("POSTS-2")
    void posts_that_sell_nothing_are_not_counted(Case standard) {
        standard.at(hours(1), given(GUIDE, mine("s", Platform.LINKEDIN, NOON, "Bread day!")));
    }

    @Test
    @NearMiss("POSTS-2")
    void selling_post_that_has_left_the_window_is_not_counted(Case standard) {
        standard.at(days(30), given(mine("s", Platform.LINKEDIN, NOON, "Bread on sale"), GUIDE.editedAt(days(1))));
    }

    @Test
    @Fires("POSTS-3")
    void guide_is_evergreen_by_its_words(Case standard) {
        standard.at(NOON, given(GUIDE));
    }

    @Test
    @Fires("POSTS-3")
    void post_is_evergreen_because_the_host_says_so(Case standard) {
        standard.at(NOON, given(mine("p", Platform.LINKEDIN, NOON, "Bread day!").asEvergreen()));
    }

    @Test
    @NearMiss("POSTS-3")
    void guide_that_sells_is_no_evergreen(Case standard) {
        standard.at(NOON, given(GUIDE.asPromotion()));
    }

    @Test
    @NearMiss("POSTS-3")
    void guide_in_a_chat_room_is_no_evergreen(Case standard) {
        standard.at(NOON, given(mine("g", Platform.CHAT, NOON, "How to keep a sourdough: a guide")));
    }

    @Test
    @NearMiss("POSTS-3")
    void showing_again_is_no_evergreen_of_its_own(Case standard) {
        standard.at(
                NOON,
                given(mine("again", Platform.LINKEDIN, NOON, "How to keep a sourdough")
                        .repeating("gone")));
    }

    @Test
    @Fires("POSTS-4")
    void guide_that_has_rested_may_come_round_again(Case standard) {
        assertThat(todo(standard.at(days(31), given(GUIDE)))).containsExactly(AGAIN);
    }

    @Test
    @Threshold("POSTS-4")
    void guide_rests_for_thirty_days(Case standard) {
        Case.Sides sides = standard.around(days(30), given(GUIDE));

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly(AGAIN);
    }

    @Test
    @Threshold("POSTS-4")
    void guide_on_facebook_rests_for_forty_five_days(Case standard) {
        Situation facebook = given(mine("g", Platform.FACEBOOK, NOON, "How to keep a sourdough"));

        Case.Sides sides = standard.around(days(45), facebook);

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("WHENEVER REPEAT facebook");
    }

    @Test
    @Threshold("POSTS-4")
    void guide_rests_from_its_last_showing(Case standard) {
        Situation shownTwice = given(GUIDE, showing("g2", days(10)));

        assertThat(todo(standard.at(days(40).minusNanos(1), shownTwice))).isEmpty();
        assertThat(todo(standard.at(days(40), shownTwice))).containsExactly(AGAIN);
    }

    @Test
    @Threshold("POSTS-4")
    void guide_is_shown_four_times_at_most(Case standard) {
        assertThat(todo(standard.at(days(100), given(GUIDE).with(showings(2))))).containsExactly(AGAIN);
        assertThat(todo(standard.at(days(100), given(GUIDE).with(showings(3))))).isEmpty();
    }

    @Test
    @NearMiss("POSTS-4")
    void same_words_on_the_same_platform_are_another_showing(Case standard) {
        Post same = mine("g2", Platform.LINKEDIN, days(10), "  how to keep a SOURDOUGH: a guide");

        assertThat(todo(standard.at(days(31), given(GUIDE, same)))).isEmpty();
    }

    @Test
    @NearMiss("POSTS-4")
    void guide_does_not_come_round_while_somebody_waits_under_it(Case standard) {
        Reply question = Reply.of("q", Platform.LINKEDIN, "ann", days(30), "How hot is the oven?", "g")
                .in("g");

        assertThat(todo(standard.at(days(31), given(GUIDE, question)))).containsExactly("OVERDUE RESPOND ann");
    }

    @Test
    @Threshold("POSTS-4")
    void guide_does_not_come_round_when_i_have_said_no_since_its_last_showing(Case standard) {
        RecommendationId again =
                standard.at(days(31), given(GUIDE)).recommendations().get(0).id();

        assertThat(todo(standard.at(days(31), given(GUIDE, Feedback.dismissed(again, days(2), "")))))
                .isEmpty();
        assertThat(todo(standard.at(days(31), given(GUIDE, Feedback.done(again, NOON)))))
                .isEmpty();
        assertThat(todo(standard.at(days(31), given(GUIDE, Feedback.done(again, NOON.minusNanos(1))))))
                .containsExactly(AGAIN);
    }

    @Test
    @Fires("POSTS-5")
    void dismissed_guide_is_set_aside_and_another_one_takes_its_turn(Case standard) {
        RecommendationId again = again();
        Post other = mine("b", Platform.LINKEDIN, NOON, "Bread, explained");

        Advice advice = standard.at(days(32), given(GUIDE, other, Feedback.dismissed(again, days(31), "")));

        assertThat(advice.recommendations())
                .extracting(each -> each.act().subject().id())
                .containsExactly("b");
    }

    @Test
    @Threshold("POSTS-5")
    void dismissed_guide_comes_back_after_thirty_days(Case standard) {
        RecommendationId again = again();

        Case.Sides sides = standard.around(days(61), given(GUIDE, Feedback.dismissed(again, days(31), "")));

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly(AGAIN);
    }

    @Test
    @NearMiss("POSTS-5")
    void guide_that_was_done_is_not_only_set_aside(Case standard) {
        RecommendationId again = again();

        assertThat(todo(standard.at(days(300), given(GUIDE, Feedback.done(again, days(31))))))
                .isEmpty();
    }

    @Test
    @Fires("POSTS-4")
    void next_review_says_when_a_guide_has_rested(Case standard) {
        Advice advice = standard.at(days(30), given(GUIDE, mine("b", Platform.X, days(29), "Bread, explained")));

        assertThat(advice.nextReview()).contains(days(59));
    }

    @Test
    @NearMiss("POSTS-4")
    void post_for_followers_rests_as_any_other(Case standard) {
        assertThat(todo(standard.at(days(30).minusNanos(1), given(GUIDE.seenBy(Visibility.FOLLOWERS)))))
                .isEmpty();
    }

    private static RecommendationId again() {
        return Etiquette.of(RuleBook.standard())
                .advise(given(GUIDE), days(31))
                .recommendations()
                .get(0)
                .id();
    }

    private static Post showing(String id, Instant at) {
        return mine(id, Platform.LINKEDIN, at, "Once more: sourdough").repeating("g");
    }

    private static List<Post> showings(int count) {
        List<Post> showings = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            showings.add(showing("g" + i, days(i)));
        }
        return showings;
    }
}

package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.held;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.mine;
import static dev.etiquette.standard.Scene.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Posts that never invite an answer. */
class InviteTest {

    private static final Instant LATER = hours(2);
    private static final Post QUESTION = mine("question", Platform.LINKEDIN, minutes(30), "Which bread do you like?");

    @Test
    @Fires({"SOCIAL-1", "POSTS-12", "POSTS-14"})
    void readers_should_be_asked_when_five_posts_ask_nothing(Case standard) {
        Advice advice = standard.at(LATER, given().with(posts(5)));

        assertThat(invitation(advice)).hasValueSatisfying(each -> {
            assertThat(each.act().platform()).isEqualTo(Platform.LINKEDIN);
            assertThat(each.text())
                    .isEqualTo("None of your last 5 posts on LinkedIn asks anything. What lifts it: one that does.");
            assertThat(each.manner()).isEqualTo("post, at most 3000 characters");
        });
    }

    @Test
    @Threshold("SOCIAL-1")
    void four_posts_may_ask_nothing_and_five_may_not(Case standard) {
        assertThat(invitation(standard.at(LATER, given().with(posts(4))))).isEmpty();
        assertThat(invitation(standard.at(LATER, given().with(posts(5))))).isPresent();
    }

    @Test
    @NearMiss("SOCIAL-1")
    void one_question_is_enough(Case standard) {
        assertThat(invitation(standard.at(LATER, given(QUESTION).with(posts(9)))))
                .isEmpty();
    }

    @Test
    @NearMiss("SOCIAL-1")
    void posts_on_two_platforms_are_not_added_up(Case standard) {
        Post elsewhere = mine("e", Platform.X, NOON, "Bread day!");

        assertThat(invitation(standard.at(LATER, given(elsewhere).with(posts(4)))))
                .isEmpty();
    }

    @Test
    @NearMiss({"SOCIAL-1", "POSTS-12", "POSTS-14"})
    void what_is_said_in_a_chat_room_is_no_post(Case standard) {
        List<Fact> said = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            said.add(mine("c" + i, Platform.CHAT, minutes(i), "Bread day!"));
        }

        assertThat(invitation(standard.at(LATER, given().with(said)))).isEmpty();
    }

    @Test
    @Threshold({"SOCIAL-1", "POSTS-12"})
    void post_counts_for_thirty_days(Case standard) {
        Instant first = NOON.plus(Duration.ofDays(30));
        Instant last = minutes(4).plus(Duration.ofDays(30));

        Case.Sides sides = standard.around(first, given().with(posts(5)));

        assertThat(invitation(sides.before())).isPresent();
        assertThat(invitation(sides.at())).isEmpty();
        standard.around(last, given().with(posts(5)));
    }

    /** Another post that asks nothing is no new occasion; only when all that counts is newer, it is. */
    @Test
    @Fires("SOCIAL-1")
    void once_it_is_said_to_be_done_further_posts_do_not_bring_it_back_at_once(Case standard) {
        Situation five = given().with(posts(5));
        Feedback done =
                Feedback.done(invitation(standard.at(LATER, five)).orElseThrow().id(), LATER);
        Post another = mine("another", Platform.LINKEDIN, hours(30), "Bread day!");

        Advice advice = standard.at(hours(40), five.with(done, another));

        assertThat(invitation(advice)).isEmpty();
        assertThat(held(advice)).contains("WHENEVER INVITE_FEEDBACK linkedin: FEEDBACK-1");
    }

    private static Optional<Recommendation> invitation(Advice advice) {
        return advice.recommendations().stream()
                .filter(each -> each.act().action() == Action.INVITE_FEEDBACK)
                .findFirst();
    }

    private static List<Post> posts(int count) {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            posts.add(mine("p" + i, Platform.LINKEDIN, minutes(i), "Bread of the day, number " + i));
        }
        return posts;
    }
}

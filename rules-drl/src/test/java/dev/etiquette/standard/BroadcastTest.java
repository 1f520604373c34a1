package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.ANN;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.mine;
import static dev.etiquette.standard.Scene.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Only posting oneself, and never answering what others post. */
class BroadcastTest {

    private static final Instant LATER = hours(3);
    private static final Post ANNS = theirs("anns", "ann", minutes(60), "Rye needs time.");
    private static final Situation ONLY_POSTS = given().with(posts(5));

    @Test
    @Fires({"SOCIAL-2", "POSTS-15"})
    void newest_post_of_the_most_wanted_is_named(Case standard) {
        Advice advice = standard.at(
                LATER,
                ONLY_POSTS.with(
                        Contact.of("ann", "Ann").withPriority(1),
                        Contact.of("bob", "Bob").withPriority(2),
                        ANNS,
                        theirs("older", "ann", minutes(59), "Spelt does not."),
                        theirs("bobs", "bob", minutes(90), "My oven is broken.")));

        assertThat(listen(advice)).hasValueSatisfying(each -> {
            assertThat(each.act().platform()).isEqualTo(Platform.LINKEDIN);
            assertThat(each.act().contact().isNone()).isTrue();
            assertThat(each.act().subject().id()).isEqualTo("anns");
            assertThat(each.text())
                    .isEqualTo("Of late you have only posted on LinkedIn (5 times). What lifts it: an answer, say to"
                            + " Ann: Rye needs time.");
            assertThat(each.manner()).isEqualTo("comment, at most 3000 characters");
        });
    }

    @Test
    @Fires("SOCIAL-3")
    @NearMiss({"SOCIAL-2", "POSTS-15"})
    void nobody_is_named_when_nothing_of_others_is_known(Case standard) {
        assertThat(listen(standard.at(LATER, ONLY_POSTS)).orElseThrow().text())
                .endsWith("What lifts it: an answer to somebody else.");
    }

    @Test
    @NearMiss({"SOCIAL-2", "SOCIAL-3"})
    @Fires("POSTS-13")
    void one_answer_to_somebody_else_is_enough(Case standard) {
        Reply visit = Reply.of("v", Platform.LINKEDIN, "maya", minutes(70), "So it does.", "anns");

        assertThat(listen(standard.at(LATER, ONLY_POSTS.with(ANNS, visit)))).isEmpty();
    }

    /** An archive often does not say whom a comment answers. */
    @Test
    @NearMiss({"SOCIAL-2", "SOCIAL-3"})
    @Fires("POSTS-13")
    void answer_to_nobody_knows_whom_is_enough(Case standard) {
        Reply visit = Reply.of("v", Platform.LINKEDIN, "maya", minutes(70), "So it does.", "unknown");

        assertThat(listen(standard.at(LATER, ONLY_POSTS.with(visit)))).isEmpty();
    }

    @Test
    @Fires("SOCIAL-3")
    @NearMiss("POSTS-13")
    void answers_under_my_own_posts_and_in_private_are_no_visits(Case standard) {
        Reply athome = Reply.of("h", Platform.LINKEDIN, "maya", minutes(70), "Thanks, all of you.", "p0");
        Reply direct = Reply.of("d", Platform.LINKEDIN, "maya", minutes(70), "So it does.", "unknown")
                .seenBy(Visibility.DIRECT);

        assertThat(listen(standard.at(LATER, ONLY_POSTS.with(athome, direct)))).isPresent();
    }

    @Test
    @Fires("SOCIAL-3")
    @NearMiss("POSTS-13")
    void answer_to_a_comment_under_my_own_post_is_no_visit(Case standard) {
        Reply comment = Reply.of("c", Platform.LINKEDIN, "ann", minutes(65), "Thank you, bye!", "p0");
        Reply answer = Reply.of("a", Platform.LINKEDIN, "maya", minutes(70), "Come again.", "c");

        assertThat(listen(standard.at(LATER, ONLY_POSTS.with(comment, answer)))).isPresent();
    }

    @Test
    @NearMiss("POSTS-15")
    void post_of_somebody_who_is_not_to_be_spoken_to_is_not_named(Case standard) {
        Fact ban = DoNotContact.anywhere(ANN, "", NOON);
        Fact no = new Connection(ANN, Platform.LINKEDIN, Connection.State.DECLINED, NOON);

        assertThat(named(standard.at(LATER, ONLY_POSTS.with(ANNS, ban)))).isEmpty();
        assertThat(named(standard.at(LATER, ONLY_POSTS.with(ANNS, no)))).isEmpty();
    }

    @Test
    @NearMiss("POSTS-15")
    void post_that_sells_is_not_named(Case standard) {
        assertThat(named(standard.at(LATER, ONLY_POSTS.with(ANNS.asPromotion()))))
                .isEmpty();
    }

    @Test
    @NearMiss("SOCIAL-2")
    void post_on_another_platform_is_not_named(Case standard) {
        Post elsewhere = Post.of("e", Platform.X, "ann", minutes(60), "Rye needs time.");

        assertThat(named(standard.at(LATER, ONLY_POSTS.with(elsewhere)))).isEmpty();
    }

    @Test
    @Threshold({"SOCIAL-2", "SOCIAL-3", "POSTS-15"})
    void post_can_be_answered_for_seven_days(Case standard) {
        Case.Sides sides = standard.around(minutes(60).plus(Duration.ofDays(7)), ONLY_POSTS.with(ANNS));

        assertThat(named(sides.before())).contains("anns");
        assertThat(named(sides.at())).isEmpty();
        assertThat(listen(sides.at())).isPresent();
    }

    @Test
    @Threshold("SOCIAL-2")
    void four_posts_may_be_followed_by_no_answer_to_ann_and_five_may_not(Case standard) {
        assertThat(listen(standard.at(LATER, given(ANNS).with(posts(4))))).isEmpty();
        assertThat(listen(standard.at(LATER, given(ANNS).with(posts(5))))).isPresent();
    }

    @Test
    @Threshold("SOCIAL-3")
    void four_posts_may_be_followed_by_no_answer_and_five_may_not(Case standard) {
        assertThat(listen(standard.at(LATER, given().with(posts(4))))).isEmpty();
        assertThat(listen(standard.at(LATER, given().with(posts(5))))).isPresent();
    }

    @Test
    @Threshold("POSTS-13")
    void visit_counts_for_thirty_days(Case standard) {
        Reply visit = Reply.of("v", Platform.LINKEDIN, "maya", minutes(70), "So it does.", "anns");

        standard.around(minutes(70).plus(Duration.ofDays(30)), ONLY_POSTS.with(visit));
    }

    private static Optional<Recommendation> listen(Advice advice) {
        return advice.recommendations().stream()
                .filter(each -> each.act().action() == Action.LISTEN)
                .findFirst();
    }

    /** The post that is named. */
    private static Optional<String> named(Advice advice) {
        return listen(advice).map(each -> each.act().subject().id()).filter(id -> !id.equals(Platform.LINKEDIN.id()));
    }

    private static Post theirs(String id, String author, Instant at, String text) {
        return Post.of(id, Platform.LINKEDIN, author, at, text);
    }

    private static List<Post> posts(int count) {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            posts.add(mine("p" + i, Platform.LINKEDIN, minutes(i), "Bread of the day, number " + i));
        }
        return posts;
    }
}

package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.mine;
import static dev.etiquette.standard.SampleFacts.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
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
import org.junit.jupiter.api.extension.ExtendWith;

/** Only posting oneself, and never answering what others post. */
@ExtendWith(ThresholdExtension.class)
class BroadcastTest {

    private static final Instant LATER = hours(3);
    private static final Post ANNS = theirs("anns", "ann", minutes(60), "Rye needs time.");
    private static final Situation ONLY_POSTS = given().with(posts(5));

    /** An archive often does not say whom a comment answers; a scenario always does. */
    @Test
    void answer_to_nobody_knows_whom_is_enough(StandardAdvisor standard) {
        Reply visit = Reply.of("v", Platform.LINKEDIN, "maya", minutes(70), "So it does.", "unknown");

        assertThat(listen(standard.at(LATER, ONLY_POSTS.with(visit)))).isEmpty();
    }

    /** A scenario cannot answer something that it does not tell of. */
    @Test
    void answers_under_my_own_posts_and_in_private_are_no_visits(StandardAdvisor standard) {
        Reply athome = Reply.of("h", Platform.LINKEDIN, "maya", minutes(70), "Thanks, all of you.", "p0");
        Reply direct = Reply.of("d", Platform.LINKEDIN, "maya", minutes(70), "So it does.", "unknown")
                .seenBy(Visibility.DIRECT);

        assertThat(listen(standard.at(LATER, ONLY_POSTS.with(athome, direct)))).isPresent();
    }

    /** No step lets the owner name somebody in a post. */
    @Test
    void post_that_names_somebody_answers_nobody(StandardAdvisor standard) {
        Post naming = mine("with", Platform.LINKEDIN, minutes(70), "Bread from Ann's rye.")
                .mentioning("ann");

        assertThat(listen(standard.at(LATER, ONLY_POSTS.with(naming)))).isPresent();
        assertThat(listen(standard.at(LATER, ONLY_POSTS.with(ANNS, naming)))).isPresent();
    }

    @Test
    @Threshold({"SOCIAL-2", "SOCIAL-3", "POSTS-15"})
    void post_can_be_answered_for_seven_days(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(minutes(60).plus(Duration.ofDays(7)), ONLY_POSTS.with(ANNS));

        assertThat(named(sides.before())).contains("anns");
        assertThat(named(sides.at())).isEmpty();
        assertThat(listen(sides.at())).isPresent();
    }

    @Test
    @Threshold("SOCIAL-2")
    void four_posts_may_be_followed_by_no_answer_to_ann_and_five_may_not(StandardAdvisor standard) {
        assertThat(listen(standard.at(LATER, given(ANNS).with(posts(4))))).isEmpty();
        assertThat(listen(standard.at(LATER, given(ANNS).with(posts(5))))).isPresent();
    }

    @Test
    @Threshold("SOCIAL-3")
    void four_posts_may_be_followed_by_no_answer_and_five_may_not(StandardAdvisor standard) {
        assertThat(listen(standard.at(LATER, given().with(posts(4))))).isEmpty();
        assertThat(listen(standard.at(LATER, given().with(posts(5))))).isPresent();
    }

    @Test
    @Threshold("POSTS-13")
    void visit_counts_for_thirty_days(StandardAdvisor standard) {
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

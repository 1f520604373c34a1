package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.mine;
import static dev.etiquette.standard.SampleFacts.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
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

    @Test
    @Threshold("SOCIAL-1")
    void four_posts_may_ask_nothing_and_five_may_not(StandardAdvisor standard) {
        assertThat(invitation(standard.at(LATER, given().with(posts(4))))).isEmpty();
        assertThat(invitation(standard.at(LATER, given().with(posts(5))))).isPresent();
    }

    @Test
    @Threshold({"SOCIAL-1", "POSTS-12"})
    void post_counts_for_thirty_days(StandardAdvisor standard) {
        Instant first = NOON.plus(Duration.ofDays(30));
        Instant last = minutes(4).plus(Duration.ofDays(30));

        StandardAdvisor.BothSides sides = standard.around(first, given().with(posts(5)));

        assertThat(invitation(sides.before())).isPresent();
        assertThat(invitation(sides.at())).isEmpty();
        standard.around(last, given().with(posts(5)));
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

package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.mine;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which posts of mine count, and which may come round again. */
class PostsTest {

    private static final Post GUIDE = mine("g", Platform.LINKEDIN, NOON, "How to keep a sourdough: a guide");
    private static final String AGAIN = "WHENEVER REPEAT linkedin";

    @Test
    @Threshold("POSTS-1")
    void post_counts_for_thirty_days(StandardAdvisor standard) {
        standard.around(days(30), given(mine("p", Platform.LINKEDIN, NOON, "Bread day!")));
    }

    @Test
    @Threshold("POSTS-4")
    void guide_rests_for_thirty_days(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(days(30), given(GUIDE));

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly(AGAIN);
    }

    @Test
    @Threshold("POSTS-4")
    void guide_on_facebook_rests_for_forty_five_days(StandardAdvisor standard) {
        Situation facebook = given(mine("g", Platform.FACEBOOK, NOON, "How to keep a sourdough"));

        StandardAdvisor.BothSides sides = standard.around(days(45), facebook);

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("WHENEVER REPEAT facebook");
    }

    @Test
    @Threshold("POSTS-4")
    void guide_rests_from_its_last_showing(StandardAdvisor standard) {
        Situation shownTwice = given(GUIDE, showing("g2", days(10)));

        assertThat(todo(standard.at(days(40).minusNanos(1), shownTwice))).isEmpty();
        assertThat(todo(standard.at(days(40), shownTwice))).containsExactly(AGAIN);
    }

    @Test
    @Threshold("POSTS-4")
    void guide_is_shown_four_times_at_most(StandardAdvisor standard) {
        assertThat(todo(standard.at(days(100), given(GUIDE).with(showings(2))))).containsExactly(AGAIN);
        assertThat(todo(standard.at(days(100), given(GUIDE).with(showings(3))))).isEmpty();
    }

    @Test
    @Threshold("POSTS-4")
    void guide_does_not_come_round_when_i_have_said_no_since_its_last_showing(StandardAdvisor standard) {
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
    @Threshold("POSTS-5")
    void dismissed_guide_comes_back_after_thirty_days(StandardAdvisor standard) {
        RecommendationId again = again();

        StandardAdvisor.BothSides sides =
                standard.around(days(61), given(GUIDE, Feedback.dismissed(again, days(31), "")));

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly(AGAIN);
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

package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.held;
import static dev.etiquette.standard.SampleFacts.mine;
import static dev.etiquette.standard.SampleFacts.question;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Feedback;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When a post comes round again, and when it does not though it has rested. */
class RepeatPlanTest {

    private static final Post GUIDE = guide("g", Platform.MASTODON);
    private static final String AGAIN = "WHENEVER REPEAT mastodon";
    private static final Instant LATER = days(31);

    @Test
    @Threshold("POSTS-4")
    void guide_comes_round_for_a_year_after_its_first_showing(StandardAdvisor standard) {
        Post shownAgain =
                mine("g2", Platform.MASTODON, days(200), "Sourdough once more").repeating("g");

        StandardAdvisor.BothSides sides = standard.around(days(365), given(GUIDE, shownAgain));

        assertThat(todo(sides.before())).containsExactly(AGAIN);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Threshold({"REPEAT-4", "POSTS-6"})
    void dismissed_guide_is_back_in_line_after_thirty_days(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides =
                standard.around(days(61), given(GUIDE, Feedback.dismissed(again(), LATER, "")));

        assertThat(held(sides.before())).hasSize(1);
        assertThat(todo(sides.at())).containsExactly(AGAIN);
    }

    @Test
    @Threshold({"REPEAT-5", "POSTS-7"})
    void new_post_is_given_a_day(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(days(32), given(GUIDE, fresh(LATER, Platform.MASTODON)));

        assertThat(sides.before().withheld().get(0).allowedFrom()).contains(days(32));
        assertThat(todo(sides.at())).containsExactly(AGAIN);
    }

    @Test
    @Threshold({"POSTS-9", "REPEAT-6"})
    void guide_may_come_round_until_an_answer_is_due(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides =
                standard.around(LATER.plus(Duration.ofHours(4)), given(GUIDE, question("q", LATER)));

        assertThat(todo(sides.before())).containsExactly("SOON RESPOND ann", AGAIN);
        assertThat(todo(sides.at())).containsExactly("DUE RESPOND ann");
    }

    @Test
    @Threshold("PATIENCE-3")
    void question_that_nobody_answered_holds_a_guide_up_until_it_is_too_late(StandardAdvisor standard) {
        Reply under = Reply.of("q", Platform.MASTODON, "ann", LATER, "How hot is the oven?", "g");

        StandardAdvisor.BothSides sides = standard.around(days(38), given(GUIDE, under));

        assertThat(todo(sides.before())).containsExactly("OVERDUE RESPOND ann");
        assertThat(todo(sides.at())).containsExactly(AGAIN);
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
        return new StandardAdvisor()
                .at(LATER, given(GUIDE))
                .recommendations()
                .get(0)
                .id();
    }
}

package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.mine;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long a no holds, and that no other words bring the same advice back. */
class DismissalTest {

    private static final Post GUIDE = mine("g", Platform.LINKEDIN, NOON, "How to keep a sourdough: a guide");
    private static final Instant SAID = days(31);
    private static final String AGAIN = "WHENEVER REPEAT linkedin";

    @Test
    @Threshold({"POSTS-5", "FEEDBACK-2"})
    void what_was_dismissed_comes_back_after_a_month_whatever_its_note(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(days(61), no("never again, and not now"));

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly(AGAIN);
    }

    private static Situation no(String reason) {
        RecommendationId again = new StandardAdvisor()
                .at(SAID, given(GUIDE))
                .recommendations()
                .get(0)
                .id();
        return given(GUIDE, Feedback.dismissed(again, SAID, reason));
    }
}

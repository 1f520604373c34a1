package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.mine;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A post that has had its time. */
class RetireTest {

    private static final String RETIRE = "WHENEVER RETIRE linkedin";
    private static final Post LIKED =
            mine("liked", Platform.LINKEDIN, NOON, "Bread day!").with(new Reactions(3, 0, 0));

    @Test
    @Threshold("RETIRE-1")
    void guide_that_was_shown_three_times_is_shown_again_instead(StandardAdvisor standard) {
        assertThat(todo(standard.at(days(121), given(LIKED).with(showings(3)))))
                .containsExactly("WHENEVER REPEAT linkedin");
        assertThat(todo(standard.at(days(121), given(LIKED).with(showings(4))))).containsExactly(RETIRE);
    }

    @Test
    @Threshold("RETIRE-1")
    void last_showing_is_given_thirty_days(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides =
                standard.around(days(120), given(LIKED).with(showings(4)));

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly(RETIRE);
    }

    @Test
    @Threshold("RETIRE-1")
    void after_thirty_days_more_it_is_not_worth_a_word(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides =
                standard.around(days(150), given(LIKED).with(showings(4)));

        assertThat(todo(sides.before())).containsExactly(RETIRE);
        assertThat(todo(sides.at())).isEmpty();
    }

    /** Some archives know nothing of likes. */
    private static List<Post> showings(int count) {
        List<Post> showings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Post post = mine("g" + i, Platform.LINKEDIN, days(30L * i), "How to keep a sourdough: a guide");
            showings.add(i == 0 ? post : post.repeating("g0"));
        }
        return showings;
    }
}

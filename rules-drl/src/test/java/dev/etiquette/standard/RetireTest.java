package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.held;
import static dev.etiquette.standard.Scene.mine;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A post that has had its time. */
class RetireTest {

    private static final String RETIRE = "WHENEVER RETIRE linkedin";
    private static final Post LIKED =
            mine("liked", Platform.LINKEDIN, NOON, "Bread day!").with(new Reactions(3, 0, 0));

    @Test
    @Fires("RETIRE-1")
    void guide_that_nobody_noticed_in_four_showings_should_be_retired(Case standard) {
        Advice advice = standard.at(days(121), given(LIKED).with(showings(4)));

        assertThat(todo(advice)).containsExactly(RETIRE);
        assertThat(advice.recommendations().get(0).text())
                .startsWith("Shown 4 times on LinkedIn, last on 31 May 2026, 12:00, and nobody has reacted");
    }

    @Test
    @Threshold("RETIRE-1")
    void guide_that_was_shown_three_times_is_shown_again_instead(Case standard) {
        assertThat(todo(standard.at(days(121), given(LIKED).with(showings(3)))))
                .containsExactly("WHENEVER REPEAT linkedin");
        assertThat(todo(standard.at(days(121), given(LIKED).with(showings(4))))).containsExactly(RETIRE);
    }

    @Test
    @Threshold("RETIRE-1")
    void last_showing_is_given_thirty_days(Case standard) {
        Case.Sides sides = standard.around(days(120), given(LIKED).with(showings(4)));

        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly(RETIRE);
    }

    @Test
    @Threshold("RETIRE-1")
    void after_thirty_days_more_it_is_not_worth_a_word(Case standard) {
        Case.Sides sides = standard.around(days(150), given(LIKED).with(showings(4)));

        assertThat(todo(sides.before())).containsExactly(RETIRE);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @NearMiss("RETIRE-1")
    void one_reaction_to_one_showing_is_enough(Case standard) {
        List<Post> showings = new ArrayList<>(showings(4));
        showings.set(2, showings.get(2).with(new Reactions(1, 0, 0)));

        assertThat(todo(standard.at(days(121), given(LIKED).with(showings)))).isEmpty();
    }

    @Test
    @NearMiss("RETIRE-1")
    void one_answer_to_the_first_showing_is_enough(Case standard) {
        Reply answer = Reply.of("a", Platform.LINKEDIN, "ann", days(1), "Thanks!", "g0");

        assertThat(todo(standard.at(days(121), given(LIKED, answer).with(showings(4)))))
                .isEmpty();
    }

    /** Some archives know nothing of likes. */
    @Test
    @NearMiss("RETIRE-1")
    void where_nobody_is_known_to_notice_anything_nothing_follows(Case standard) {
        assertThat(todo(standard.at(days(121), given().with(showings(4))))).isEmpty();
    }

    @Test
    @Fires("RETIRE-1")
    void once_retired_nothing_is_said_any_more(Case standard) {
        Situation spent = given(LIKED).with(showings(4));
        RecommendationId retire =
                standard.at(days(121), spent).recommendations().get(0).id();

        Advice advice = standard.at(days(122), spent.with(Feedback.done(retire, days(121))));

        assertThat(todo(advice)).isEmpty();
        assertThat(held(advice)).containsExactly(RETIRE + ": FEEDBACK-1");
        assertThat(advice.emptyReason()).contains("Nothing more to do: all that was advised is done.");
    }

    private static List<Post> showings(int count) {
        List<Post> showings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Post post = mine("g" + i, Platform.LINKEDIN, days(30L * i), "How to keep a sourdough: a guide");
            showings.add(i == 0 ? post : post.repeating("g0"));
        }
        return showings;
    }
}

package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.mine;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OversellTest {

    private static final String PAUSE = "WHENEVER HOLD_PROMOTION x";
    private static final String PAUSE_TO_ANN = "WHENEVER HOLD_PROMOTION ann";
    private static final Message PITCH = myNote("pitch", hours(1), "Our course is for sale");
    private static final Instant LATER = days(1);

    @Test
    @Threshold("OVERSELL-1")
    void a_fifth_may_sell_and_just_over_a_fifth_may_not(StandardAdvisor standard) {
        String fifth = "SPPPP".repeat(20);

        assertThat(todo(standard.at(LATER, given().with(posts(fifth))))).isEmpty();
        assertThat(todo(standard.at(LATER, given().with(posts(fifth.substring(0, 99))))))
                .containsExactly(PAUSE);
    }

    @Test
    @Threshold("OVERSELL-1")
    void of_four_posts_no_share_is_taken_and_of_five_it_is(StandardAdvisor standard) {
        assertThat(todo(standard.at(LATER, given().with(posts("SPSP"))))).isEmpty();
        assertThat(todo(standard.at(LATER, given().with(posts("SPSPP"))))).containsExactly(PAUSE);
    }

    @Test
    @Threshold("OVERSELL-1")
    void pause_ends_when_a_selling_post_leaves_the_window(StandardAdvisor standard) {
        Situation posts = given().with(posts("SPSPPPP"));

        StandardAdvisor.BothSides sides = standard.around(minutes(1).plus(Duration.ofDays(30)), posts);

        assertThat(todo(sides.before())).containsExactly(PAUSE);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Threshold("OVERSELL-2")
    void row_is_broken_when_its_first_post_leaves_the_window(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides =
                standard.around(minutes(1).plus(Duration.ofDays(30)), given().with(posts("SS")));

        assertThat(todo(sides.before())).containsExactly(PAUSE);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Threshold("OVERSELL-3")
    void whoever_has_spoken_once_is_not_sold_to_and_who_has_spoken_twice_may_be(StandardAdvisor standard) {
        Fact once = note("n1", NOON, "I read your page on rye");
        Fact twice = said("n2", NOON, "Lovely bread, @maya");

        assertThat(pausesToAnn(standard.at(hours(2), given(PITCH, once)))).isTrue();
        assertThat(pausesToAnn(standard.at(hours(2), given(PITCH, once, twice))))
                .isFalse();
    }

    @Test
    @Threshold("OVERSELL-3")
    void offer_in_private_is_forgotten_after_thirty_days(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(hours(1).plus(Duration.ofDays(30)), given(PITCH));

        assertThat(todo(sides.before())).containsExactly(PAUSE_TO_ANN);
        assertThat(todo(sides.at())).isEmpty();
    }

    /** What there is to do about selling. */
    private static List<String> todo(Advice advice) {
        return SampleFacts.todo(advice).stream()
                .filter(line -> line.contains("HOLD_PROMOTION"))
                .toList();
    }

    private static boolean pausesToAnn(Advice advice) {
        return advice.recommendations().stream()
                .anyMatch(each -> each.act().action() == Action.HOLD_PROMOTION
                        && each.act().contact().equals(SampleFacts.ANN));
    }

    /** Posts on X, one a minute: S sells, P does not. */
    private static List<Post> posts(String row) {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
            Post post = mine("p" + i, Platform.X, minutes(i + 1), "Bread of the day, number " + i);
            posts.add(row.charAt(i) == 'S' ? post.asPromotion() : post);
        }
        return posts;
    }
}

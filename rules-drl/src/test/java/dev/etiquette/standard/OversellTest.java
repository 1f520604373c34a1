package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.mine;
import static dev.etiquette.standard.Scene.minutes;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.note;
import static dev.etiquette.standard.Scene.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
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
    @Fires("OVERSELL-1")
    void selling_should_pause_when_two_posts_of_five_sell(Case standard) {
        Advice advice = standard.at(LATER, given().with(posts("SPSPP")));

        assertThat(todo(advice)).containsExactly(PAUSE);
        assertThat(pause(advice).text())
                .startsWith("2 of your last 5 posts on X were selling (40 %; 20 % is borne).")
                .contains("5 posts that sell nothing")
                .contains("1 April 2026, 12:01");
    }

    @Test
    @NearMiss("OVERSELL-1")
    void one_post_of_five_may_sell(Case standard) {
        assertThat(todo(standard.at(LATER, given().with(posts("SPPPP"))))).isEmpty();
    }

    @Test
    @Threshold("OVERSELL-1")
    void a_fifth_may_sell_and_just_over_a_fifth_may_not(Case standard) {
        String fifth = "SPPPP".repeat(20);

        assertThat(todo(standard.at(LATER, given().with(posts(fifth))))).isEmpty();
        assertThat(todo(standard.at(LATER, given().with(posts(fifth.substring(0, 99))))))
                .containsExactly(PAUSE);
    }

    @Test
    @Threshold("OVERSELL-1")
    void of_four_posts_no_share_is_taken_and_of_five_it_is(Case standard) {
        assertThat(todo(standard.at(LATER, given().with(posts("SPSP"))))).isEmpty();
        assertThat(todo(standard.at(LATER, given().with(posts("SPSPP"))))).containsExactly(PAUSE);
    }

    @Test
    @Threshold("OVERSELL-1")
    void pause_ends_when_a_selling_post_leaves_the_window(Case standard) {
        Situation posts = given().with(posts("SPSPPPP"));

        Case.Sides sides = standard.around(minutes(1).plus(Duration.ofDays(30)), posts);

        assertThat(todo(sides.before())).containsExactly(PAUSE);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @NearMiss("OVERSELL-1")
    void posts_on_two_platforms_are_not_added_up(Case standard) {
        Post elsewhere = mine("e", Platform.LINKEDIN, NOON, "Bread on sale").asPromotion();

        assertThat(todo(standard.at(LATER, given(elsewhere).with(posts("SPPPP")))))
                .isEmpty();
    }

    @Test
    @NearMiss("OVERSELL-1")
    void what_others_sell_is_not_counted(Case standard) {
        Post theirs = Post.of("t", Platform.X, "ann", NOON, "Bread on sale");

        assertThat(todo(standard.at(LATER, given(theirs).with(posts("SPPPP"))))).isEmpty();
    }

    @Test
    @Fires("OVERSELL-2")
    void selling_should_pause_after_two_selling_posts_in_a_row(Case standard) {
        assertThat(todo(standard.at(LATER, given().with(posts("PSS"))))).containsExactly(PAUSE);
    }

    @Test
    @NearMiss("OVERSELL-2")
    void something_between_two_selling_posts_is_enough(Case standard) {
        assertThat(todo(standard.at(LATER, given().with(posts("SPS"))))).isEmpty();
    }

    @Test
    @NearMiss("OVERSELL-2")
    void something_after_two_selling_posts_is_enough(Case standard) {
        assertThat(todo(standard.at(LATER, given().with(posts("SSP"))))).isEmpty();
    }

    @Test
    @NearMiss("OVERSELL-2")
    void one_selling_post_is_no_row(Case standard) {
        assertThat(todo(standard.at(LATER, given().with(posts("PS"))))).isEmpty();
    }

    @Test
    @Threshold("OVERSELL-2")
    void row_is_broken_when_its_first_post_leaves_the_window(Case standard) {
        Case.Sides sides = standard.around(minutes(1).plus(Duration.ofDays(30)), given().with(posts("SS")));

        assertThat(todo(sides.before())).containsExactly(PAUSE);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Fires({"OVERSELL-1", "OVERSELL-2"})
    void two_reasons_for_a_pause_are_one_recommendation(Case standard) {
        Advice advice = standard.at(LATER, given().with(posts("PPPSS")));

        assertThat(todo(advice)).containsExactly(PAUSE);
        assertThat(pause(advice).reasons()).hasSize(2);
    }

    @Test
    @Fires("OVERSELL-3")
    void nothing_should_be_sold_in_private_to_somebody_who_has_not_spoken(Case standard) {
        Advice advice = standard.at(hours(2), given(PITCH));

        assertThat(todo(advice)).containsExactly(PAUSE_TO_ANN);
        assertThat(pause(advice).text()).contains("turns of theirs: 0").contains("What lifts it: 2 turns of theirs.");
    }

    @Test
    @Threshold("OVERSELL-3")
    void whoever_has_spoken_once_is_not_sold_to_and_who_has_spoken_twice_may_be(Case standard) {
        Fact once = note("n1", NOON, "Hello");
        Fact twice = said("n2", NOON, "Lovely bread, @maya");

        assertThat(pausesToAnn(standard.at(hours(2), given(PITCH, once)))).isTrue();
        assertThat(pausesToAnn(standard.at(hours(2), given(PITCH, once, twice))))
                .isFalse();
    }

    @Test
    @Threshold("OVERSELL-3")
    void offer_in_private_is_forgotten_after_thirty_days(Case standard) {
        Case.Sides sides = standard.around(hours(1).plus(Duration.ofDays(30)), given(PITCH));

        assertThat(todo(sides.before())).containsExactly(PAUSE_TO_ANN);
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @NearMiss("OVERSELL-3")
    void offer_in_public_is_for_all(Case standard) {
        Post open = mine("pitch", Platform.MASTODON, NOON, "@ann our course is for sale")
                .mentioning("ann");

        assertThat(pausesToAnn(standard.at(hours(2), given(open)))).isFalse();
    }

    @Test
    @NearMiss("OVERSELL-3")
    void offer_of_hers_is_hers(Case standard) {
        assertThat(pausesToAnn(standard.at(hours(2), given(note("pitch", NOON, "Our course is for sale")))))
                .isFalse();
    }

    /** What there is to do about selling. */
    private static List<String> todo(Advice advice) {
        return Scene.todo(advice).stream()
                .filter(line -> line.contains("HOLD_PROMOTION"))
                .toList();
    }

    private static Recommendation pause(Advice advice) {
        return advice.recommendations().stream()
                .filter(each -> each.act().action() == Action.HOLD_PROMOTION)
                .findFirst()
                .orElseThrow();
    }

    private static boolean pausesToAnn(Advice advice) {
        return advice.recommendations().stream()
                .anyMatch(each -> each.act().action() == Action.HOLD_PROMOTION
                        && each.act().contact().equals(Scene.ANN));
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

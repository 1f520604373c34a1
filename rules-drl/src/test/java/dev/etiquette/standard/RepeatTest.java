package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.mine;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a post comes round again on each platform. */
class RepeatTest {

    @Test
    @Fires("REPEAT-1")
    @NearMiss({"REPEAT-2", "REPEAT-3"})
    void guide_on_linkedin_and_facebook_is_shown_again_as_it_is(Case standard) {
        Advice advice = standard.at(days(60), given(guide("l", Platform.LINKEDIN), guide("f", Platform.FACEBOOK)));

        assertThat(todo(advice)).containsExactlyInAnyOrder("WHENEVER REPEAT linkedin", "WHENEVER REPEAT facebook");
        assertThat(texts(advice))
                .allMatch(text -> text.contains(
                        "Shown 1 of 4 times, last on Monday, 2 March 2026, 12:00; take another day and hour. Most"));
    }

    @Test
    @Fires("REPEAT-2")
    @NearMiss({"REPEAT-1", "REPEAT-3"})
    void guide_on_mastodon_and_bluesky_is_boosted(Case standard) {
        Advice advice = standard.at(days(60), given(guide("m", Platform.MASTODON), guide("b", Platform.BLUESKY)));

        assertThat(todo(advice)).containsExactlyInAnyOrder("WHENEVER REPEAT mastodon", "WHENEVER REPEAT bluesky");
        assertThat(advice.recommendations())
                .allMatch(each -> each.reasons().get(0).name().contains("boosted"));
    }

    @Test
    @Fires("REPEAT-3")
    @NearMiss({"REPEAT-1", "REPEAT-2"})
    void guide_on_x_is_reworded_and_the_law_is_named(Case standard) {
        Advice advice = standard.at(days(60), given(guide("x", Platform.X)));

        assertThat(todo(advice)).containsExactly("WHENEVER REWORD x");
        assertThat(texts(advice).get(0))
                .contains("X forbids the same text twice")
                .contains("X automation rules: no duplicative or substantially similar posts, April 2026");
    }

    @Test
    @NearMiss({"REPEAT-1", "REPEAT-2", "REPEAT-3"})
    void nothing_is_repeated_in_a_chat_room(Case standard) {
        assertThat(todo(standard.at(days(60), given(guide("c", Platform.CHAT)))))
                .isEmpty();
    }

    @Test
    @Threshold("REPEAT-1")
    void guide_on_linkedin_rests_for_thirty_days(Case standard) {
        standard.around(days(30), given(guide("l", Platform.LINKEDIN)));
    }

    @Test
    @Threshold("REPEAT-2")
    void guide_on_mastodon_rests_for_thirty_days(Case standard) {
        standard.around(days(30), given(guide("m", Platform.MASTODON)));
    }

    @Test
    @Threshold("REPEAT-3")
    void guide_on_x_rests_for_thirty_days(Case standard) {
        standard.around(days(30), given(guide("x", Platform.X)));
    }

    @Test
    @Fires("REPEAT-1")
    void of_several_guides_on_linkedin_the_one_that_has_rested_longest_comes_first(Case standard) {
        longestRestedComesFirst(standard, Platform.LINKEDIN);
    }

    @Test
    @Fires("REPEAT-2")
    void of_several_guides_on_mastodon_the_one_that_has_rested_longest_comes_first(Case standard) {
        longestRestedComesFirst(standard, Platform.MASTODON);
    }

    @Test
    @Fires("REPEAT-3")
    void of_several_guides_on_x_the_one_that_has_rested_longest_comes_first(Case standard) {
        longestRestedComesFirst(standard, Platform.X);
    }

    private static void longestRestedComesFirst(Case standard, Platform platform) {
        Post older = mine("older", platform, NOON.minusNanos(1), "How to store bread");

        Advice advice = standard.at(days(60), given(guide("newer", platform), older));

        assertThat(advice.recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.act().subject().id()).isEqualTo("older"));
    }

    private static Post guide(String id, Platform platform) {
        return mine(id, platform, NOON, "How to keep a sourdough: a guide");
    }

    private static List<String> texts(Advice advice) {
        return advice.recommendations().stream().map(Recommendation::text).toList();
    }
}

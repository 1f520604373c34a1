package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Advice is looked up by person and by id, and what is withheld stands apart. */
class AdviceLookupTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static Advice advice(int budget) {
        Post toAnn = Post.of("p1", Platform.MASTODON, "ann", NOW.minusSeconds(3600), "Maya, which oven do you bake in?")
                .mentioning("maya");
        Post mine =
                Post.of("p2", Platform.X, "maya", NOW.minusSeconds(40 * 86_400L), "How to keep a sourdough: a guide");
        return Etiquette.of(RuleBook.standard())
                .advise(
                        Situation.of(
                                Owner.of("maya").named("Maya").withDailyBudget(budget),
                                Contact.of("ann", "Ann"),
                                Contact.of("ben", "Ben"),
                                toAnn,
                                mine),
                        NOW);
    }

    @Test
    void of_one_person_all_that_is_recommended_is_found_in_order() {
        Advice advice = advice(5);

        assertThat(advice.forContact(new PersonId("ann")))
                .isNotEmpty()
                .allMatch(each -> each.act().contact().equals(new PersonId("ann")));
        assertThat(advice.forContact(new PersonId("nobody"))).isEmpty();
        assertThat(advice.forContact(PersonId.NONE))
                .isNotEmpty()
                .hasSizeLessThan(advice.recommendations().size());
    }

    @Test
    void each_id_leads_to_its_recommendation_or_to_what_is_withheld() {
        Advice advice = advice(5);
        for (Recommendation each : advice.recommendations()) {
            assertThat(advice.byId(each.id())).containsSame(each);
            assertThat(advice.withheldById(each.id())).isEmpty();
        }
        assertThat(advice.byId(new RecommendationId("none"))).isEmpty();

        Advice full = advice(0);
        assertThat(full.withheld()).isNotEmpty();
        for (Withheld each : full.withheld()) {
            assertThat(full.withheldById(each.recommendation().id())).containsSame(each);
            assertThat(full.byId(each.recommendation().id())).isEmpty();
        }
    }
}

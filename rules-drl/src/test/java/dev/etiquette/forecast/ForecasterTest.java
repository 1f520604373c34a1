package dev.etiquette.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Repetitions;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.Situations;
import dev.etiquette.Situations.Scene;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.review.AdviceSpan;
import dev.etiquette.review.ReviewWalk;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForecasterTest {

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final Owner MAYA = Owner.of("maya").livingIn(ZoneId.of("Europe/Berlin"));
    private static final Instant SUNDAY = Instant.parse("2026-03-01T17:00:00Z");
    private static final Situation QUESTION = Situation.of(
            MAYA,
            Contact.of("ann", "Ann"),
            Post.of("q", Platform.MASTODON, "ann", SUNDAY, "Maya, which oven do you bake in?")
                    .mentioning("maya"));

    private static final int SCENES = Repetitions.of(3);

    private static ForecastEntry only(Forecast forecast) {
        assertThat(forecast.entries()).hasSize(1);
        return forecast.entries().get(0);
    }

    @Test
    void question_appears_becomes_due_then_late_and_goes() {
        Forecast forecast = Forecaster.of(ETIQUETTE).forecast(QUESTION, SUNDAY, 2);

        ForecastEntry answer = only(forecast);
        assertThat(answer.recommendation().act().action()).isEqualTo(Action.RESPOND);
        assertThat(answer.appears()).isBetween(SUNDAY, SUNDAY.plus(Duration.ofHours(1)));
        assertThat(answer.due()).isEqualTo(answer.recommendation().dueBy()).isPresent();
        assertThat(answer.overdue())
                .hasValueSatisfying(
                        late -> assertThat(late).isAfter(answer.due().orElseThrow()));
        assertThat(answer.goes())
                .hasValueSatisfying(end ->
                        assertThat(end).isAfter(answer.overdue().orElseThrow()).isBefore(forecast.ends()));
        assertThat(answer.followed()).isEmpty();
        assertThat(answer.round()).isEqualTo(1);
    }

    @Test
    void what_is_still_shown_at_the_end_does_not_go() {
        ForecastEntry answer =
                only(Forecaster.of(ETIQUETTE).forecast(QUESTION, SUNDAY, SUNDAY.plus(Duration.ofHours(1))));

        assertThat(answer.goes()).isEmpty();
        assertThat(answer.due()).isEmpty();
    }

    @Test
    void owner_who_follows_answers_when_the_answer_is_due_and_is_not_told_again() {
        Forecast forecast =
                Forecaster.of(ETIQUETTE).assuming(Course.ADVICE_FOLLOWED).forecast(QUESTION, SUNDAY, 1);

        ForecastEntry answer = forecast.entries().get(0);
        assertThat(answer.followed()).isEqualTo(answer.recommendation().dueBy()).isPresent();
        assertThat(answer.goes()).isEqualTo(answer.followed());
        assertThat(forecast.entries())
                .filteredOn(each -> each.recommendation().act().action().equals(Action.RESPOND))
                .hasSize(1);
    }

    @Test
    void owner_who_follows_rests_at_night() {
        Instant night = Instant.parse("2026-03-01T22:30:00Z");
        Instant longAgo = night.minus(Duration.ofDays(3));
        Situation late = Situation.of(
                MAYA,
                Contact.of("ann", "Ann"),
                Message.of("m", Platform.MASTODON, "ann", longAgo, "Can you send me the recipe?", "maya", "t"));

        ForecastEntry answer = Forecaster.of(ETIQUETTE)
                .assuming(Course.ADVICE_FOLLOWED)
                .forecast(late, night, 1)
                .entries()
                .get(0);

        assertThat(answer.followed()).contains(Instant.parse("2026-03-02T07:00:00Z"));
    }

    @Test
    void week_ends_at_the_same_hour_on_the_owners_clock() {
        Instant before = Instant.parse("2026-03-27T09:00:00Z");

        assertThat(Forecaster.of(ETIQUETTE)
                        .forecast(Situation.of(MAYA), before, 1)
                        .ends())
                .isEqualTo(Instant.parse("2026-04-03T08:00:00Z"));
    }

    @Test
    void each_thing_comes_once_if_nothing_happens_with_all_times_at_which_it_is_advised() {
        int entries = 0;
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = Situations.seeded(seed);
            Instant end = scene.now().plus(Duration.ofDays(2));
            Forecast forecast = Forecaster.of(ETIQUETTE).forecast(scene.situation(), scene.now(), end);

            assertThat(forecast.entries()).extracting(ForecastEntry::id).doesNotHaveDuplicates();
            Map<RecommendationId, ForecastEntry> byId = new HashMap<>();
            forecast.entries().forEach(each -> byId.put(each.id(), each));
            for (Instant at = scene.now(); at.isBefore(end); at = at.plus(Duration.ofMinutes(197))) {
                Advice advice = ETIQUETTE.advise(scene.situation(), at);
                for (Recommendation each : advice.recommendations()) {
                    assertThat(shownAt(byId.get(each.id()), at)).contains(each);
                }
                Set<RecommendationId> said = new HashSet<>();
                advice.recommendations().forEach(each -> said.add(each.id()));
                for (ForecastEntry each : forecast.entries()) {
                    assertThat(shownAt(each, at).isPresent()).isEqualTo(said.contains(each.id()));
                }
            }
            entries += forecast.entries().size();
        }
        assertThat(entries).isPositive();
    }

    private static Optional<Recommendation> shownAt(ForecastEntry entry, Instant at) {
        return entry.spans().stream()
                .filter(span -> !span.begins().isAfter(at) && span.ends().isAfter(at))
                .map(AdviceSpan::recommendation)
                .findFirst();
    }

    @Test
    void whoever_follows_does_each_thing_that_is_to_be_done_while_awake_and_when_it_may_be_done() {
        int followed = 0;
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = Situations.seeded(seed);
            long seedOf = seed;
            Owner owner = scene.situation().owner();
            Forecast forecast = Forecaster.of(ETIQUETTE)
                    .assuming(Course.ADVICE_FOLLOWED)
                    .forecast(scene.situation(), scene.now(), scene.now().plus(Duration.ofDays(3)));

            assertThat(forecast.isComplete()).isTrue();
            for (ForecastEntry each : forecast.entries()) {
                assertThat(each.appears()).isBetween(forecast.begins(), forecast.ends());
                each.followed().ifPresent(at -> {
                    assertThat(owner.waking()
                                    .rest(at, owner.zone())
                                    .filter(rest -> rest.begins().isBefore(at)))
                            .as("seed %d, %s", seedOf, each)
                            .isEmpty();
                    assertThat(each.recommendation().act().action().takesTime()).isTrue();
                    assertThat(each.goes()).contains(at);
                });
                followed += each.followed().isPresent() ? 1 : 0;
            }
            assertThat(forecast.entries())
                    .extracting(each -> List.of(each.id(), each.round()))
                    .doesNotHaveDuplicates();
        }
        assertThat(followed).isPositive();
    }

    @Test
    void forecast_that_uses_up_its_evaluations_says_so() {
        Forecast forecast =
                Forecaster.of(ReviewWalk.of(ETIQUETTE).withAtMost(2)).forecast(QUESTION, SUNDAY, 4);

        assertThat(forecast.isComplete()).isFalse();
        assertThat(forecast.evaluations()).isEqualTo(2);
        assertThat(forecast.ends()).isBefore(SUNDAY.plus(Duration.ofDays(28)));
        assertThat(only(forecast).goes()).isEmpty();
    }

    @Test
    void weeks_that_cannot_be_are_refused() {
        Forecaster forecaster = Forecaster.of(ETIQUETTE);

        assertThatIllegalArgumentException().isThrownBy(() -> forecaster.forecast(QUESTION, SUNDAY, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecaster.forecast(QUESTION, SUNDAY, Forecaster.MOST_WEEKS + 1));
    }

    @Test
    void same_facts_in_another_order_give_the_same_forecast() {
        Scene scene = Situations.seeded(3);
        List<Fact> turned = new ArrayList<>(scene.situation().facts());
        Collections.reverse(turned);
        Instant end = scene.now().plus(Duration.ofDays(2));
        Forecaster forecaster = Forecaster.of(ETIQUETTE).assuming(Course.ADVICE_FOLLOWED);

        assertThat(forecaster.forecast(new Situation(scene.situation().owner(), turned), scene.now(), end))
                .isEqualTo(forecaster.forecast(scene.situation(), scene.now(), end));
    }
}

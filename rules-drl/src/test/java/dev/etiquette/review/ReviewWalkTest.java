package dev.etiquette.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Repetitions;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.Situations;
import dev.etiquette.Situations.Scene;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ReviewWalkTest {

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final Instant SUNDAY = Instant.parse("2026-03-01T17:00:00Z");
    private static final Situation QUESTION = Situation.of(
            Owner.of("maya"),
            Post.of("q", Platform.MASTODON, "ann", SUNDAY, "Maya, which oven do you bake in?")
                    .mentioning("maya"));

    private static final int SCENES = Repetitions.of(2);
    private static final Duration WINDOW = Duration.ofHours(14);
    private static final Duration STEP = Duration.ofMinutes(30);

    @Test
    void at_every_moment_the_spans_are_what_the_advice_says() {
        int looked = 0;
        for (long seed = 100; seed < 100 + SCENES; seed++) {
            Scene scene = Situations.seeded(seed);
            Instant end = scene.now().plus(WINDOW);
            AdviceTimeline timeline = ReviewWalk.of(ETIQUETTE).walk(scene.situation(), scene.now(), end);
            assertThat(timeline.isComplete()).isTrue();
            for (Instant at = scene.now(); at.isBefore(end); at = at.plus(STEP)) {
                looked += sameAt(timeline, ETIQUETTE.advise(scene.situation(), at));
            }
            for (AdviceSpan span : timeline.spans()) {
                if (span.begins().isAfter(scene.now())) {
                    Instant justBefore = span.begins().minusNanos(1);
                    looked += sameAt(timeline, ETIQUETTE.advise(scene.situation(), justBefore));
                }
            }
        }
        assertThat(looked).isPositive();
    }

    /** How much is shown then, or held back. */
    private static int sameAt(AdviceTimeline timeline, Advice advice) {
        Map<RecommendationId, Object> spans = new HashMap<>();
        timeline.spans().stream()
                .filter(span ->
                        !span.begins().isAfter(advice.now()) && span.ends().isAfter(advice.now()))
                .forEach(span -> assertThat(spans.put(span.id(), List.of(span.recommendation(), span.heldBackBy())))
                        .isNull());
        Map<RecommendationId, Object> said = new HashMap<>();
        advice.recommendations().forEach(each -> said.put(each.id(), List.of(each, List.of())));
        advice.withheld()
                .forEach(each -> said.put(each.recommendation().id(), List.of(each.recommendation(), each.by())));
        assertThat(spans).as("at %s", advice.now()).isEqualTo(said);
        return said.size();
    }

    @Test
    void spans_of_one_id_follow_each_other_and_end_within_the_walk() {
        AdviceTimeline timeline = ReviewWalk.of(ETIQUETTE).walk(QUESTION, SUNDAY, SUNDAY.plus(Duration.ofDays(14)));

        assertThat(timeline.shown()).hasSizeGreaterThan(2);
        Instant end = timeline.shown().get(0).begins();
        for (AdviceSpan span : timeline.shown()) {
            assertThat(span.begins()).isEqualTo(end);
            end = span.ends();
        }
        assertThat(end).isBefore(timeline.ends());
        assertThat(timeline.evaluations()).isGreaterThan(timeline.changes());
    }

    @Test
    void facts_of_a_later_time_count_from_then_on() {
        Instant before = SUNDAY.minus(Duration.ofDays(1));

        AdviceTimeline timeline = ReviewWalk.of(ETIQUETTE).walk(QUESTION, before, SUNDAY.plus(Duration.ofHours(1)));

        assertThat(timeline.shown()).hasSize(1);
        assertThat(timeline.shown().get(0).begins()).isAfterOrEqualTo(SUNDAY);
    }

    @Test
    void walk_that_uses_up_its_evaluations_says_until_when_it_came() {
        Instant end = SUNDAY.plus(Duration.ofDays(14));
        AdviceTimeline whole = ReviewWalk.of(ETIQUETTE).walk(QUESTION, SUNDAY, end);

        AdviceTimeline part = ReviewWalk.of(ETIQUETTE).withAtMost(2).walk(QUESTION, SUNDAY, end);

        assertThat(part.isComplete()).isFalse();
        assertThat(part.evaluations()).isEqualTo(2);
        assertThat(part.ends()).isAfter(SUNDAY).isBefore(end);
        assertThat(whole.isComplete()).isTrue();
        assertThat(ReviewWalk.of(ETIQUETTE).walk(QUESTION, SUNDAY, part.ends()).spans())
                .isEqualTo(part.spans());
    }

    @Test
    void listener_is_told_of_every_evaluation_and_can_end_the_walk() {
        List<ReviewProgress> told = new ArrayList<>();
        AdviceTimeline timeline =
                ReviewWalk.of(ETIQUETTE).reporting(told::add).walk(QUESTION, SUNDAY, SUNDAY.plus(Duration.ofDays(14)));

        assertThat(told).hasSize(timeline.evaluations());
        assertThat(told.get(0).share()).isZero();
        assertThat(told).extracting(ReviewProgress::share).isSorted().allMatch(share -> share < 1);
        ReviewWalk stubborn = ReviewWalk.of(ETIQUETTE).reporting(progress -> {
            throw new IllegalStateException("enough");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> stubborn.walk(QUESTION, SUNDAY, SUNDAY.plusSeconds(1)))
                .withMessage("enough");
    }

    @Test
    void thread_that_is_interrupted_ends_the_walk_and_stays_interrupted() {
        ReviewWalk walk = ReviewWalk.of(ETIQUETTE)
                .reporting(progress -> Thread.currentThread().interrupt());

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> walk.walk(QUESTION, SUNDAY, SUNDAY.plus(Duration.ofDays(14))));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void walk_of_no_length_shows_nothing() {
        AdviceTimeline timeline = ReviewWalk.of(ETIQUETTE).walk(QUESTION, SUNDAY, SUNDAY);

        assertThat(timeline.spans()).isEmpty();
        assertThat(timeline.evaluations()).isZero();
        assertThat(timeline.isComplete()).isTrue();
    }

    @Test
    void what_cannot_be_is_refused() {
        ReviewWalk walk = ReviewWalk.of(ETIQUETTE);

        assertThatIllegalArgumentException().isThrownBy(() -> walk.walk(QUESTION, SUNDAY, SUNDAY.minusNanos(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> walk.withAtMost(0));
        assertThatNullPointerException()
                .isThrownBy(() -> walk.walk(null, SUNDAY, SUNDAY))
                .withMessage("situation");
    }
}

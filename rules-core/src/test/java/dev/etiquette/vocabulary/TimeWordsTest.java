package dev.etiquette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeWordsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    private static final Duration MOST_NEGATIVE = Duration.ofSeconds(Long.MIN_VALUE);

    @Test
    void minus_undoes_plus() {
        assertThat(TimeWords.minus(NOON, Duration.ofDays(2))).isEqualTo(Instant.parse("2026-02-28T12:00:00Z"));
        assertThat(TimeWords.minus(TimeWords.plus(NOON, Duration.ofNanos(1)), Duration.ofNanos(1)))
                .isEqualTo(NOON);
    }

    @Test
    void minus_saturates_on_both_sides() {
        assertThat(TimeWords.minus(NOON, LONGEST)).isEqualTo(Times.ALWAYS);
        assertThat(TimeWords.minus(NOON, MOST_NEGATIVE)).isEqualTo(Times.NEVER);
        assertThat(TimeWords.minus(Times.NEVER, Duration.ofDays(1))).isEqualTo(Times.NEVER);
        assertThat(TimeWords.minus(Times.ALWAYS, Duration.ofDays(1))).isEqualTo(Times.ALWAYS);
    }

    @Test
    void of_two_moments_one_is_earlier_and_the_other_later() {
        Instant after = NOON.plusNanos(1);

        assertThat(List.of(TimeWords.earlier(NOON, after), TimeWords.earlier(after, NOON)))
                .containsOnly(NOON);
        assertThat(List.of(TimeWords.later(NOON, after), TimeWords.later(after, NOON)))
                .containsOnly(after);
        assertThat(TimeWords.earlier(NOON, Times.NEVER)).isEqualTo(NOON);
        assertThat(TimeWords.later(NOON, Times.ALWAYS)).isEqualTo(NOON);
    }

    @Test
    void of_two_lengths_one_is_shorter_and_the_other_longer() {
        assertThat(TimeWords.shorter(Duration.ofDays(-1), Duration.ZERO)).isEqualTo(Duration.ofDays(-1));
        assertThat(TimeWords.longer(Duration.ofDays(-1), Duration.ZERO)).isEqualTo(Duration.ZERO);
    }

    @Test
    void length_can_be_taken_any_number_of_times() {
        assertThat(TimeWords.times(Duration.ofHours(3), 2)).isEqualTo(Duration.ofHours(6));
        assertThat(TimeWords.times(Duration.ofHours(3), 0)).isZero();
        assertThat(TimeWords.times(Duration.ofNanos(-3), 5)).isEqualTo(Duration.ofNanos(-15));
        assertThat(TimeWords.times(Duration.ofMillis(1500), -3)).isEqualTo(Duration.ofMillis(-4500));
    }

    @Test
    void product_that_is_too_long_is_the_longest_there_is() {
        assertThat(TimeWords.times(LONGEST, 1)).isEqualTo(LONGEST);
        assertThat(TimeWords.times(LONGEST, 2)).isEqualTo(LONGEST);
        assertThat(TimeWords.times(Duration.ofDays(1), Long.MAX_VALUE)).isEqualTo(LONGEST);
        assertThat(TimeWords.times(MOST_NEGATIVE, 1)).isEqualTo(MOST_NEGATIVE);
        assertThat(TimeWords.times(MOST_NEGATIVE, -1)).isEqualTo(LONGEST);
        assertThat(TimeWords.times(MOST_NEGATIVE, Long.MIN_VALUE)).isEqualTo(LONGEST);
        assertThat(TimeWords.times(LONGEST, -1)).isEqualTo(LONGEST.negated());
        assertThat(TimeWords.times(LONGEST, Long.MIN_VALUE)).isEqualTo(MOST_NEGATIVE);
    }

    @Test
    void moment_that_was_found_is_a_moment_and_anything_else_never_comes() {
        assertThat(TimeWords.moment(NOON)).isEqualTo(NOON);
        assertThat(TimeWords.moment(7L)).isEqualTo(Times.NEVER);
    }

    @Test
    void units_are_bounded() {
        assertThat(TimeWords.days(Long.MAX_VALUE)).isEqualTo(Duration.ofDays(3_652_500));
        assertThat(TimeWords.hours(Long.MIN_VALUE)).isEqualTo(Duration.ofDays(-3_652_500));
        assertThat(TimeWords.minutes(Long.MAX_VALUE)).isEqualTo(Duration.ofDays(3_652_500));
    }
}

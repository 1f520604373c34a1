package dev.etiquette.flink.owners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Moments of the library as those of timers. */
class ReviewClockTest {

    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);

    @Test
    void a_timer_rings_at_the_first_millisecond_that_is_not_before_the_moment() {
        assertThat(ReviewClock.notBefore(Instant.ofEpochMilli(7))).isEqualTo(7);
        assertThat(ReviewClock.notBefore(Instant.ofEpochMilli(7).plusNanos(1))).isEqualTo(8);
    }

    @Test
    void the_last_millisecond_of_all_stands_for_whatever_is_later() {
        assertThat(ReviewClock.notBefore(LAST.minusNanos(1))).isEqualTo(Long.MAX_VALUE);
        assertThat(ReviewClock.notBefore(LAST)).isEqualTo(Long.MAX_VALUE);
        assertThat(ReviewClock.notBefore(LAST.plusNanos(1))).isEqualTo(Long.MAX_VALUE);
        assertThat(ReviewClock.notBefore(Instant.MAX)).isEqualTo(Long.MAX_VALUE);
    }
}

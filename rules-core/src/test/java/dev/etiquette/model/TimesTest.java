package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final Duration ENDLESS = Duration.ofSeconds(Long.MAX_VALUE);

    @Test
    void sums_are_sums() {
        assertThat(Times.plus(Instant.EPOCH, Duration.ofDays(-1))).isEqualTo(Instant.parse("1969-12-31T00:00:00Z"));
    }

    @Test
    void sums_saturate_on_both_sides() {
        assertThat(Times.plus(Instant.EPOCH, ENDLESS)).isEqualTo(Times.NEVER);
        assertThat(Times.plus(Instant.EPOCH, ENDLESS.negated())).isEqualTo(Times.ALWAYS);
        assertThat(Times.plus(Instant.MAX.minusSeconds(1), Duration.ofSeconds(2)))
                .isEqualTo(Times.NEVER);
        assertThat(Times.plus(Instant.MIN.plusSeconds(1), Duration.ofSeconds(-2)))
                .isEqualTo(Times.ALWAYS);
    }

    @Test
    void never_and_always_stay_what_they_are() {
        assertThat(Times.plus(Times.NEVER, Duration.ofDays(-1))).isEqualTo(Times.NEVER);
        assertThat(Times.plus(Times.ALWAYS, Duration.ofDays(1))).isEqualTo(Times.ALWAYS);
    }

    @Test
    void calendar_ends_before_the_year_ten_thousand() {
        assertThat(Times.isOnCalendar(Instant.parse("9998-12-31T23:59:59Z"))).isTrue();
        assertThat(Times.isOnCalendar(Instant.parse("9999-01-01T00:00:00Z"))).isFalse();
        assertThat(Times.isOnCalendar(Instant.parse("-9999-01-01T00:00:00Z"))).isFalse();
        assertThat(Times.isOnCalendar(Instant.parse("-9999-01-01T00:00:00.000000001Z")))
                .isTrue();
    }

    @Test
    void what_is_off_the_calendar_has_its_nearest_moment_there() {
        assertThat(Times.onCalendar(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
        assertThat(Times.onCalendar(Times.NEVER)).isEqualTo(Instant.parse("9998-12-31T23:59:59.999999999Z"));
        assertThat(Times.onCalendar(Times.ALWAYS)).isEqualTo(Instant.parse("-9999-01-01T00:00:00.000000001Z"));
    }

    @Test
    void now_is_on_the_calendar() {
        assertThatThrownBy(() -> new Now(Instant.MAX))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage("Now is " + Instant.MAX + ". It must be between the years -9999 and 9999.");
    }
}

package dev.etiquette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Owner;
import dev.etiquette.model.Times;
import dev.etiquette.model.Weekday;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Days are those of the owner's calendar, and every question has an answer. */
class CalendarDaysTest {

    private static final Owner BERLIN = Owner.of("me").livingIn(ZoneId.of("Europe/Berlin"));
    private static final Instant NIGHT_OF_CHANGE = Instant.parse("2026-03-29T10:00:00Z");

    @Test
    void day_starts_at_midnight_of_the_zone() {
        assertThat(CalendarWords.startOfDay(NIGHT_OF_CHANGE, BERLIN)).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
    }

    @Test
    void eight_by_the_clock_is_eight_on_a_day_of_23_hours() {
        assertThat(CalendarWords.atClock(NIGHT_OF_CHANGE, Duration.ofHours(8), BERLIN))
                .isEqualTo(Instant.parse("2026-03-29T06:00:00Z"));
        assertThat(CalendarWords.atClock(NIGHT_OF_CHANGE, Duration.ofHours(30), BERLIN))
                .isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(CalendarWords.atClock(NIGHT_OF_CHANGE, Duration.ofHours(-1), BERLIN))
                .isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
    }

    @Test
    void a_day_later_is_the_same_time_by_the_clock() {
        assertThat(CalendarWords.daysLater(Instant.parse("2026-03-28T10:00:00Z"), 1, BERLIN))
                .isEqualTo(Instant.parse("2026-03-29T09:00:00Z"));
        assertThat(CalendarWords.daysLater(NIGHT_OF_CHANGE, -1, BERLIN))
                .isEqualTo(Instant.parse("2026-03-28T11:00:00Z"));
    }

    @Test
    void thirty_days_later_is_the_same_time_by_the_clock_and_an_hour_more_an_hour_later() {
        assertThat(CalendarWords.calendarPlus(Instant.parse("2026-03-09T08:00:00Z"), Duration.ofDays(30), BERLIN))
                .isEqualTo(Instant.parse("2026-04-08T07:00:00Z"));
        assertThat(CalendarWords.calendarPlus(Instant.parse("2026-03-09T08:00:00Z"), Duration.ofHours(721), BERLIN))
                .isEqualTo(Instant.parse("2026-04-08T08:00:00Z"));
        assertThat(CalendarWords.calendarPlus(NIGHT_OF_CHANGE, Duration.ofSeconds(Long.MAX_VALUE), BERLIN))
                .isEqualTo(Times.NEVER);
        assertThat(CalendarWords.calendarPlus(Times.NEVER, Duration.ofDays(-3), BERLIN))
                .isEqualTo(Times.NEVER);
    }

    @Test
    void weekday_is_that_of_the_zone() {
        assertThat(CalendarWords.weekdayOf(Instant.parse("2026-03-29T22:30:00Z"), BERLIN))
                .isEqualTo(Weekday.MONDAY);
    }

    @Test
    void what_lies_in_no_calendar_has_an_answer() {
        for (Instant far : new Instant[] {Times.NEVER, Times.ALWAYS}) {
            assertThat(CalendarWords.startOfDay(far, BERLIN)).isEqualTo(far);
            assertThat(CalendarWords.atClock(far, Duration.ofHours(8), BERLIN)).isEqualTo(far);
            assertThat(CalendarWords.daysLater(far, 3, BERLIN)).isEqualTo(far);
            assertThat(CalendarWords.weekdayOf(far, BERLIN)).isNotNull();
        }
        assertThat(CalendarWords.daysLater(NIGHT_OF_CHANGE, Long.MAX_VALUE, BERLIN))
                .isEqualTo(Times.NEVER);
        assertThat(CalendarWords.daysLater(NIGHT_OF_CHANGE, Long.MIN_VALUE, BERLIN))
                .isEqualTo(Times.ALWAYS);
    }
}

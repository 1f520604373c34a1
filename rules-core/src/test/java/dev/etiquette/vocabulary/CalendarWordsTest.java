package dev.etiquette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.HoursCounted;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Times;
import dev.etiquette.model.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CalendarWordsTest {

    private static final Owner MAYA = Owner.of("maya").livingIn(ZoneId.of("Europe/Berlin"));

    /** A Monday. */
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    @Test
    void hours_are_counted_as_the_owner_has_them() {
        assertThat(CalendarWords.plusIn(NOON, Duration.ofHours(11), HoursCounted.WAKING, MAYA))
                .isEqualTo(Instant.parse("2026-03-03T08:00:00Z"));
        assertThat(CalendarWords.plusIn(NOON, Duration.ofHours(11), HoursCounted.CLOCK, MAYA))
                .isEqualTo(Instant.parse("2026-03-02T22:00:00Z"));
        assertThat(CalendarWords.plusIn(Times.NEVER, Duration.ofHours(1), HoursCounted.WAKING, MAYA))
                .isEqualTo(Times.NEVER);
    }

    @Test
    void day_and_hour_are_those_where_the_owner_lives() {
        assertThat(CalendarWords.dayAndHour(NOON, MAYA)).isEqualTo("Monday, 2 March 2026, 12:00");
        assertThat(CalendarWords.dayAndHour(Times.ALWAYS, MAYA)).isEmpty();
        assertThat(CalendarWords.dayAndHour(Times.NEVER, MAYA)).isEmpty();
    }

    @Test
    void another_time_is_on_another_weekday_and_at_another_hour() {
        Instant from = Instant.parse("2026-03-09T11:00:00Z");

        // On Tuesday from eight o'clock on, which is four hours away from noon.
        assertThat(CalendarWords.anotherTime(from, NOON, MAYA)).isEqualTo(Instant.parse("2026-03-10T07:00:00Z"));
    }

    @Test
    void moment_stays_as_it_is_where_there_is_no_other_time() {
        WeeklyHours mondays = WeeklyHours.on(LocalTime.of(8, 0), LocalTime.of(22, 0), DayOfWeek.MONDAY);

        assertThat(CalendarWords.anotherTime(NOON, NOON, MAYA.awake(mondays))).isEqualTo(NOON);
        assertThat(CalendarWords.anotherTime(Times.NEVER, NOON, MAYA)).isEqualTo(Times.NEVER);
        assertThat(CalendarWords.anotherTime(NOON, Times.ALWAYS, MAYA)).isEqualTo(NOON);
    }
}

package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.model.WeeklyHours.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WeeklyHours NIGHTS = WeeklyHours.daily(LocalTime.of(1, 0), LocalTime.of(4, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T16:30, PT1H, 2026-03-09T09:30",
        "2026-03-06T16:30, PT30M, 2026-03-06T17:00",
        "2026-03-06T17:00, PT0S, 2026-03-09T09:00",
        "2026-03-06T16:59, PT0S, 2026-03-06T16:59",
        "2026-03-07T12:00, PT0S, 2026-03-09T09:00",
        "2026-03-06T09:00, PT40H, 2026-03-12T17:00",
        "2026-03-06T03:00, PT1H, 2026-03-06T10:00",
    })
    void working_hours_run_on_weekdays_from_nine_to_five(LocalDateTime start, Duration length, LocalDateTime end) {
        assertThat(inBerlin(WeeklyHours.WORKING, start, length)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T21:50, PT30M, 2026-03-07T08:20",
        "2026-03-28T21:50, PT30M, 2026-03-29T08:20",
        "2026-10-24T21:50, PT30M, 2026-10-25T08:20",
        "2026-03-06T22:00, PT0S, 2026-03-07T08:00",
        "2026-03-06T08:00, PT14H, 2026-03-06T22:00",
    })
    void waking_hours_run_from_eight_to_ten(LocalDateTime start, Duration length, LocalDateTime end) {
        assertThat(inBerlin(WeeklyHours.WAKING, start, length)).isEqualTo(end);
    }

    @Test
    void midnight_at_the_end_stands_for_the_end_of_the_day() {
        WeeklyHours evenings = WeeklyHours.daily(LocalTime.of(18, 0), LocalTime.MIDNIGHT);

        assertThat(inBerlin(evenings, LocalDateTime.parse("2026-03-06T23:00"), Duration.ofHours(2)))
                .isEqualTo(LocalDateTime.parse("2026-03-07T19:00"));
    }

    @Test
    void night_on_which_clocks_go_forward_has_an_hour_less() {
        // 01:00 to 04:00, but 02:00 to 03:00 is not there.
        assertThat(inBerlin(NIGHTS, LocalDateTime.parse("2026-03-29T01:00"), Duration.ofHours(3)))
                .isEqualTo(LocalDateTime.parse("2026-03-30T02:00"));
    }

    @Test
    void night_on_which_clocks_go_back_has_an_hour_more() {
        assertThat(inBerlin(NIGHTS, LocalDateTime.parse("2026-10-25T01:00"), Duration.ofHours(4)))
                .isEqualTo(LocalDateTime.parse("2026-10-25T04:00"));
    }

    @Test
    void span_that_begins_or_ends_in_the_missing_hour_is_moved_on() {
        WeeklyHours begins = WeeklyHours.daily(LocalTime.of(2, 30), LocalTime.of(5, 0));
        WeeklyHours inside = WeeklyHours.daily(LocalTime.of(2, 10), LocalTime.of(2, 50));

        assertThat(inBerlin(begins, LocalDateTime.parse("2026-03-29T00:00"), Duration.ZERO))
                .isEqualTo(LocalDateTime.parse("2026-03-29T03:30"));
        assertThat(inBerlin(inside, LocalDateTime.parse("2026-03-29T00:00"), Duration.ofMinutes(40)))
                .isEqualTo(LocalDateTime.parse("2026-03-29T03:50"));
    }

    @Test
    void span_that_begins_or_ends_in_the_double_hour_begins_at_the_first_and_ends_at_the_last() {
        WeeklyHours inside = WeeklyHours.daily(LocalTime.of(2, 10), LocalTime.of(2, 50));
        Instant start = Instant.parse("2026-10-24T22:00:00Z");

        assertThat(inside.after(start, Duration.ZERO, BERLIN)).isEqualTo(Instant.parse("2026-10-25T00:10:00Z"));
        assertThat(inside.after(start, Duration.ofMinutes(100), BERLIN))
                .isEqualTo(Instant.parse("2026-10-25T01:50:00Z"));
    }

    @Test
    void all_hours_are_the_wall_clock() {
        Instant start = Instant.parse("2026-03-28T12:00:00Z");

        assertThat(WeeklyHours.ALL.after(start, Duration.ofDays(3), BERLIN)).isEqualTo(start.plus(Duration.ofDays(3)));
    }

    @Test
    void far_past_far_future_and_endless_lengths_saturate_and_never_throw() {
        List<Instant> starts = List.of(
                Instant.MIN,
                Instant.MAX,
                Instant.parse("-9999-01-01T00:00:00.000000001Z"),
                Instant.parse("9998-12-31T23:59:59.999999999Z"),
                Instant.EPOCH);
        List<Duration> lengths =
                List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofDays(3660), Duration.ofSeconds(Long.MAX_VALUE));
        for (Instant start : starts) {
            for (Duration length : lengths) {
                for (ZoneId zone : List.of(BERLIN, ZoneId.of("Pacific/Apia"), ZoneId.of("+18:00"))) {
                    assertThat(WeeklyHours.WORKING.after(start, length, zone)).isAfterOrEqualTo(start);
                }
            }
        }
        assertThat(WeeklyHours.WORKING.after(Instant.MAX, Duration.ofDays(1), BERLIN))
                .isEqualTo(Times.NEVER);
    }

    /** One minute of counted time goes by in every minute that begins inside of a span. */
    @Test
    void hours_agree_with_counting_every_minute() {
        List<ZoneId> zones = List.of(
                BERLIN,
                ZoneId.of("UTC"),
                ZoneId.of("America/New_York"),
                ZoneId.of("Asia/Kathmandu"),
                ZoneId.of("Australia/Lord_Howe"),
                ZoneId.of("America/Sao_Paulo"));
        Random random = new Random(2012);
        for (int i = 0; i < 400; i++) {
            WeeklyHours hours = week(random);
            ZoneId zone = zones.get(random.nextInt(zones.size()));
            Instant start = Instant.parse(random.nextBoolean() ? "2026-03-25T00:00:00Z" : "2026-10-22T00:00:00Z")
                    .plusSeconds(60L * random.nextInt(8 * 24 * 60));
            int minutes = random.nextInt(1_500);

            assertThat(hours.after(start, Duration.ofMinutes(minutes), zone))
                    .as("%s after %s of %s in %s", minutes, start, hours, zone)
                    .isEqualTo(counted(hours, start, minutes, zone));
        }
    }

    private static Instant counted(WeeklyHours hours, Instant start, int minutes, ZoneId zone) {
        int left = minutes;
        Instant minute = start;
        while (true) {
            boolean counts = counts(hours, minute, zone);
            if (counts && left == 0) {
                return minute;
            }
            minute = minute.plusSeconds(60);
            if (counts && --left == 0) {
                // An end is reached where the last minute ends, whether what follows counts or not.
                return minute;
            }
        }
    }

    /** Spans in these weeks begin and end outside of the hours that clock changes skip or double. */
    private static boolean counts(WeeklyHours hours, Instant minute, ZoneId zone) {
        ZonedDateTime local = minute.atZone(zone);
        Span span = hours.spans().get(local.getDayOfWeek());
        return span != null
                && !local.toLocalTime().isBefore(span.from())
                && (span.to().equals(LocalTime.MIDNIGHT) || local.toLocalTime().isBefore(span.to()));
    }

    private static WeeklyHours week(Random random) {
        Map<DayOfWeek, Span> spans = new EnumMap<>(DayOfWeek.class);
        while (spans.isEmpty()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (random.nextBoolean()) {
                    LocalTime from =
                            random.nextBoolean() ? LocalTime.MIDNIGHT : LocalTime.of(4 + random.nextInt(8), 15);
                    LocalTime to =
                            random.nextBoolean() ? LocalTime.MIDNIGHT : LocalTime.of(13 + random.nextInt(10), 45);
                    spans.put(day, new Span(from, to));
                }
            }
        }
        return new WeeklyHours(spans);
    }

    @Test
    void span_must_end_after_it_begins() {
        assertThatThrownBy(() -> new Span(LocalTime.of(17, 0), LocalTime.of(9, 0)))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage("A span of hours is from 17:00 to 09:00. It must end after it begins, on the same day.");
        assertThatThrownBy(() -> new Span(LocalTime.NOON, LocalTime.NOON)).isInstanceOf(InvalidFactException.class);
    }

    @Test
    void week_has_at_least_one_span() {
        assertThatThrownBy(() -> new WeeklyHours(Map.of()))
                .hasMessage("A week of hours has no span on any day. Expected at least one.");
    }

    @ParameterizedTest
    @CsvSource({
        // At work, before work, on the weekend, and on either side of the end of it.
        "2026-03-04T12:00, 2026-03-04T17:00, 2026-03-05T09:00",
        "2026-03-04T08:00, 2026-03-03T17:00, 2026-03-04T09:00",
        "2026-03-07T12:00, 2026-03-06T17:00, 2026-03-09T09:00",
        "2026-03-09T08:59, 2026-03-06T17:00, 2026-03-09T09:00",
        "2026-03-09T09:00, 2026-03-09T17:00, 2026-03-10T09:00",
        "2026-03-04T17:00, 2026-03-04T17:00, 2026-03-05T09:00"
    })
    void rest_is_what_a_moment_lies_in_or_what_comes_next(
            LocalDateTime moment, LocalDateTime from, LocalDateTime until) {
        assertThat(WeeklyHours.WORKING.rest(moment.atZone(BERLIN).toInstant(), BERLIN))
                .contains(new WeeklyHours.Rest(
                        from.atZone(BERLIN).toInstant(), until.atZone(BERLIN).toInstant()));
    }

    @Test
    void rest_goes_on_over_a_day_off_and_there_is_none_within_hours_without_end() {
        Instant noon = Instant.parse("2026-03-04T11:00:00Z");
        WeeklyHours off = WeeklyHours.WORKING.without(DaysOff.of(List.of(LocalDate.of(2026, 3, 5))));

        assertThat(off.rest(noon, BERLIN))
                .contains(new WeeklyHours.Rest(
                        Instant.parse("2026-03-04T16:00:00Z"), Instant.parse("2026-03-06T08:00:00Z")));
        assertThat(WeeklyHours.ALL.rest(noon, BERLIN)).isEmpty();
        assertThat(WeeklyHours.daily(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).rest(noon, BERLIN))
                .isEmpty();
        assertThat(WeeklyHours.WORKING.rest(Times.NEVER, BERLIN)).isEmpty();
    }

    @Test
    void one_day_a_week_has_rest_of_six_days() {
        WeeklyHours saturdays =
                new WeeklyHours(Map.of(DayOfWeek.SATURDAY, new Span(LocalTime.of(9, 0), LocalTime.of(12, 0))));

        assertThat(saturdays.rest(Instant.parse("2026-03-07T08:00:00Z"), BERLIN))
                .contains(new WeeklyHours.Rest(
                        Instant.parse("2026-03-07T11:00:00Z"), Instant.parse("2026-03-14T08:00:00Z")));
    }

    @Test
    void zone_is_needed_also_where_it_makes_no_difference() {
        assertThatThrownBy(() -> WeeklyHours.ALL.after(Instant.EPOCH, Duration.ZERO, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("zone");
        assertThatThrownBy(() -> WeeklyHours.ALL.rest(Instant.EPOCH, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("zone");
    }

    private static LocalDateTime inBerlin(WeeklyHours hours, LocalDateTime start, Duration length) {
        return hours.after(start.atZone(BERLIN).toInstant(), length, BERLIN)
                .atZone(BERLIN)
                .toLocalDateTime();
    }
}

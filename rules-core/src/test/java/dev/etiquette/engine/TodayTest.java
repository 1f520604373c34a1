package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Limits;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.Today;
import dev.etiquette.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules read the day that it is, and are asked again on the day on which that matters. */
class TodayTest {

    private static Advisor.Answer answer(String when, String zone, String now) {
        String file = """
                package etiquette
                rule "Something should be done today"
                    @id( "DAY-1" )
                    @source( "test" )
                when
                    %s
                then
                    recommend( task( "now", "Do it", always() ), because( "It is time." ) );
                end
                """.formatted(when);
        Result book = RuleReader.read(List.of(new Source("days.drl", file)), Vocabulary.standard());
        assertThat(book.problems()).isEmpty();
        return new Advisor(Network.of(book.rules(), book.strata()), Norms.TABLES, Map.of(), Limits.USUAL)
                .answer(Owner.of("me").livingIn(ZoneId.of(zone)), List.of(), Instant.parse(now));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weekday == Weekday.MONDAY                     | 2026-03-02T12:00:00Z | true  | 2026-03-02T23:00:00Z
            weekday == Weekday.MONDAY                     | 2026-03-03T12:00:00Z | false | 2026-03-08T23:00:00Z
            weekday == Weekday.MONDAY, day <= 7           | 2026-03-03T12:00:00Z | false | 2026-04-05T22:00:00Z
            weekday == Weekday.MONDAY, week == 1          | 2026-03-09T12:00:00Z | false | 2026-04-05T22:00:00Z
            weekday == Weekday.FRIDAY, last == true       | 2026-03-20T12:00:00Z | false | 2026-03-26T23:00:00Z
            weekday in ( Weekday.SATURDAY, Weekday.SUNDAY ) | 2026-03-07T12:00:00Z | true | 2026-03-08T23:00:00Z
            month == 12, day >= 24                        | 2026-03-03T12:00:00Z | false | 2026-12-23T23:00:00Z
            month == 2, day == 29                         | 2026-03-03T12:00:00Z | false | 2028-02-28T23:00:00Z
            year == 2027                                  | 2026-03-03T12:00:00Z | false | 2026-12-31T23:00:00Z
            """)
    void test_of_the_day_comes_out_otherwise_at_the_start_of_the_noted_day(
            String tests, String now, boolean holds, String review) {
        Advisor.Answer answer = answer("Today( " + tests + " )", "Europe/Berlin", now);
        assertThat(answer.recommendations()).hasSize(holds ? 1 : 0);
        assertThat(answer.nextReview()).contains(Instant.parse(review));
    }

    @Test
    void absence_of_a_day_is_reviewed_like_its_presence() {
        Advisor.Answer answer =
                answer("not Today( weekday == Weekday.MONDAY )", "Europe/Berlin", "2026-03-02T12:00:00Z");
        assertThat(answer.recommendations()).isEmpty();
        assertThat(answer.nextReview()).contains(Instant.parse("2026-03-02T23:00:00Z"));
    }

    @Test
    void value_that_is_read_elsewhere_is_reviewed_at_the_next_midnight() {
        Advisor.Answer answer = answer(
                "Today( $morning : begins )\n    Now( time >= plus( $morning, days( 3 ) ) )",
                "Europe/Berlin",
                "2026-03-02T12:00:00Z");
        assertThat(answer.nextReview()).contains(Instant.parse("2026-03-02T23:00:00Z"));
    }

    @Test
    void what_cannot_come_is_looked_for_again_after_years() {
        Advisor.Answer answer = answer("Today( month == 2, day == 30 )", "UTC", "2026-03-02T12:00:00Z");
        assertThat(answer.recommendations()).isEmpty();
        assertThat(answer.nextReview()).contains(Instant.parse("2032-01-01T00:00:00Z"));
    }

    @Test
    void leap_day_is_found_over_a_century_without_one() {
        Advisor.Answer answer = answer("Today( month == 2, day == 29 )", "UTC", "2096-03-01T00:00:00Z");
        assertThat(answer.nextReview()).contains(Instant.parse("2104-02-29T00:00:00Z"));
    }

    @Test
    void day_begins_when_the_clock_of_the_zone_says_so() {
        // In Santiago the clock is put forward at midnight, and this Sunday begins at one o'clock.
        Advisor.Answer answer =
                answer("Today( weekday == Weekday.SUNDAY )", "America/Santiago", "2026-09-05T12:00:00Z");
        assertThat(answer.nextReview()).contains(Instant.parse("2026-09-06T04:00:00Z"));
        assertThat(answer("Today( weekday == Weekday.SUNDAY )", "America/Santiago", "2026-09-06T04:00:00Z")
                        .recommendations())
                .hasSize(1);
    }

    @Test
    void day_that_a_zone_skips_is_never_waited_for() {
        // Apia had no 30 December 2011.
        Advisor.Answer answer =
                answer("Today( year == 2011, month == 12, day == 30 )", "Pacific/Apia", "2011-12-29T12:00:00Z");
        assertThat(answer.nextReview().orElseThrow()).isAfter(Instant.parse("2015-12-31T00:00:00Z"));
    }

    @Test
    void no_day_comes_twice() {
        // In St. John's the clock once was put back from one minute past midnight to one minute past eleven.
        ZoneId zone = ZoneId.of("America/St_Johns");
        Instant midnight = Instant.parse("2006-10-29T02:30:00Z");
        for (Instant moment : List.of(midnight, midnight.plusSeconds(90), midnight.plusSeconds(3_000))) {
            Today today = new ThresholdClock(moment).today(zone);
            assertThat(Times.dayOf(moment, zone)).hasToString("2006-10-29");
            assertThat(today.begins()).isEqualTo(midnight);
            assertThat(today.ends()).isAfter(moment);
        }
    }

    @Test
    void day_alone_asks_for_no_review() {
        assertThat(answer("Today()", "UTC", "2026-03-02T12:00:00Z").nextReview())
                .isEmpty();
    }

    @Test
    void rules_read_of_a_day_what_is_in_a_calendar_and_nothing_else() {
        assertThat(Vocabulary.standard().fact("Today").orElseThrow().fields())
                .containsOnlyKeys("weekday", "day", "month", "year", "week", "last", "begins", "ends");
    }
}

package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.prepared.SpecialDay;
import dev.etiquette.report.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Special days come as the table says, in the zone of whoever asks. */
class DayTableTest {

    private static final String COLUMNS = "kind,name,from,to,region\n";

    private static DayTable table(String rows) {
        List<Problem> problems = new ArrayList<>();
        DayTable table = DayTable.read("days.csv", COLUMNS + rows, problems);
        assertThat(problems).isEmpty();
        return table;
    }

    private static SpecialDay day(String rows, String now) {
        List<SpecialDay> days = table(rows).days(Instant.parse(now), ZoneId.of("Europe/Berlin"), ends -> {});
        assertThat(days).hasSize(1);
        return days.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24 December,2 January     | 2026-06-01T00:00:00Z | 2026-12-23T23:00:00Z | 2027-01-02T23:00:00Z
            24 December,2 January     | 2027-01-02T22:59:59Z | 2026-12-23T23:00:00Z | 2027-01-02T23:00:00Z
            24 December,2 January     | 2027-01-02T23:00:00Z | 2027-12-23T23:00:00Z | 2028-01-02T23:00:00Z
            12-24,                    | 2026-12-24T12:00:00Z | 2026-12-23T23:00:00Z | 2026-12-24T23:00:00Z
            24.12.,26.12.             | 2026-12-26T12:00:00Z | 2026-12-23T23:00:00Z | 2026-12-26T23:00:00Z
            Dec 24,                   | 2026-12-25T12:00:00Z | 2027-12-23T23:00:00Z | 2027-12-24T23:00:00Z
            29 February,              | 2026-02-28T12:00:00Z | 2026-02-27T23:00:00Z | 2026-02-28T23:00:00Z
            29 February,              | 2028-02-28T12:00:00Z | 2028-02-28T23:00:00Z | 2028-02-29T23:00:00Z
            2026-05-04,8 May 2026     | 2025-01-01T00:00:00Z | 2026-05-03T22:00:00Z | 2026-05-08T22:00:00Z
            2026-05-04,2026-05-08     | 2027-01-01T00:00:00Z | 2026-05-03T22:00:00Z | 2026-05-08T22:00:00Z
            """)
    void day_is_the_present_one_or_the_next_or_the_last(String days, String now, Instant begins, Instant ends) {
        SpecialDay day = day("holiday,Rest," + days + ",\n", now);
        assertThat(day.begins()).isEqualTo(begins);
        assertThat(day.ends()).isEqualTo(ends);
    }

    @Test
    void rows_of_one_kind_and_name_are_one_day_that_comes_several_times() {
        String rows = "holiday,Easter,2026-04-05,2026-04-06,\nholiday,Easter,2027-03-28,2027-03-29,\n";
        assertThat(day(rows, "2026-04-06T12:00:00Z").begins()).isEqualTo(Instant.parse("2026-04-04T22:00:00Z"));
        assertThat(day(rows, "2026-04-07T12:00:00Z").begins()).isEqualTo(Instant.parse("2027-03-27T23:00:00Z"));
    }

    @Test
    void reading_a_beginning_or_an_end_tells_when_the_day_ends() {
        List<Instant> told = new ArrayList<>();
        SpecialDay day = table("holiday,Rest,12-24,,\n")
                .days(Instant.parse("2026-06-01T00:00:00Z"), ZoneId.of("UTC"), told::add)
                .get(0);
        assertThat(day.kind() + day.name()).isEqualTo("holidayRest");
        assertThat(told).isEmpty();
        day.begins();
        day.ends();
        assertThat(told).containsOnly(Instant.parse("2026-12-25T00:00:00Z")).hasSize(2);
    }

    @Test
    void region_brings_its_holidays_whatever_language_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            List<SpecialDay> days = table("holiday,,,,de-by\n")
                    .days(Instant.parse("2026-01-02T12:00:00Z"), ZoneId.of("Europe/Berlin"), ends -> {});
            assertThat(days)
                    .extracting(SpecialDay::name)
                    .contains("Epiphany", "Corpus Christi", "New Year's Day", "German Unity Day")
                    .hasSizeBetween(12, 20);
            assertThat(days)
                    .filteredOn(day -> day.name().equals("Corpus Christi"))
                    .extracting(SpecialDay::begins)
                    .containsExactly(Instant.parse("2026-06-03T22:00:00Z"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",Rest,12-24,,",
                "holiday,,12-24,,",
                "holiday,Rest,,,",
                "holiday,Rest,31 April,,",
                "holiday,Rest,2026-02-29,,",
                "holiday,Rest,12/24,,",
                "holiday,Rest,24 Decembre,,",
                "holiday,Rest,24 December,2026-12-26,",
                "holiday,Rest,2026-12-26,2026-12-24,",
                "holiday,Rest,12-24,,DE",
                "holiday,,,,DX",
                "holiday,,,,DE-BX",
                "holiday,Rest,12-24,,,more"
            })
    void wrong_row_is_one_problem_and_nothing_else_is_lost(String row) {
        List<Problem> problems = new ArrayList<>();
        DayTable table = DayTable.read("days.csv", COLUMNS + row + "\nholiday,Good,12-24\n", problems);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).position().line()).isEqualTo(2);
        assertThat(table.names().get("holiday")).containsExactly("Good");
    }

    @Test
    void row_that_stands_twice_is_told() {
        List<Problem> problems = new ArrayList<>();
        DayTable.read("days.csv", COLUMNS + "holiday,Rest,12-24,,\nholiday,Rest,12-24,,\n", problems);
        assertThat(problems).extracting(Problem::code).containsExactly(Problem.Code.DUPLICATE_ROW);
    }

    @Test
    void day_takes_the_place_of_that_of_the_table_below() {
        DayTable below = table("holiday,Rest,12-24,,\nholiday,Other,12-31,,\n");
        List<Problem> problems = new ArrayList<>();
        DayTable table = DayTable.read("days.csv", COLUMNS + "holiday,Rest,12-25,,\n", below, problems);
        assertThat(problems).isEmpty();
        assertThat(table.days(Instant.parse("2026-06-01T00:00:00Z"), ZoneId.of("UTC"), ends -> {}))
                .extracting(SpecialDay::begins)
                .containsExactly(Instant.parse("2026-12-31T00:00:00Z"), Instant.parse("2026-12-25T00:00:00Z"));
    }
}

package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.DaysOff;
import dev.etiquette.report.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days nobody works on, by the days of a book. */
class FreeDaysTest {

    private static final String ROWS = """
            kind,name,from,to
            holiday,Christmas,24 December,2 January
            Vacation,Spring,2026-03-02,2026-03-06
            vacation,Long,2026-05-01,2026-05-31
            vacation,Inside,2026-05-04,2026-05-05
            vacation,Same beginning,2026-05-01,2026-05-02
            holiday,Labour,1 May,
            launch,Shop,2026-04-10,2026-04-12
            """;

    private static DayTable table(String rows) {
        List<Problem> problems = new ArrayList<>();
        DayTable table = DayTable.read("days.csv", rows, problems);
        assertThat(problems).isEmpty();
        return table;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, false",
        "2026-03-02, true",
        "2026-03-06, true",
        "2026-03-07, false",
        // The longest of those that have begun counts, not the last one.
        "2026-05-06, true",
        "2026-05-31, true",
        "2026-06-01, false",
        "2026-04-30, false",
        "2027-05-01, true",
        "2027-05-02, false",
        // Over the turn of the year.
        "2026-12-23, false",
        "2026-12-24, true",
        "2026-12-31, true",
        "2027-01-02, true",
        "2027-01-03, false",
        "1999-01-01, true",
        // Of another kind.
        "2026-04-11, false"
    })
    void day_is_free_or_not(LocalDate day, boolean free) {
        assertThat(table(ROWS).off().contains(day)).isEqualTo(free);
    }

    @Test
    void table_without_such_days_has_none() {
        DayTable launches = table("kind,name,from,to\nlaunch,Shop,2026-04-10,2026-04-12\n");

        assertThat(launches.off()).isSameAs(DaysOff.NONE);
        assertThat(launches.off().contains(LocalDate.of(2026, 4, 11))).isFalse();
        assertThat(DayTable.EMPTY.off()).isSameAs(DaysOff.NONE);
    }

    @Test
    void free_days_are_found_once() {
        DayTable table = table(ROWS);

        assertThat(table.off()).isSameAs(table.off()).hasToString("FreeDays");
    }

    @Test
    void rows_say_when_each_day_is() {
        assertThat(table(ROWS).rows())
                .containsEntry("holiday, Christmas", "24 December to 2 January")
                .containsEntry("holiday, Labour", "1 May")
                .containsEntry("launch, Shop", "2026-04-10 to 2026-04-12");
        assertThat(table("kind,name,from,to\nlaunch,Shop,2026-04-10,\nlaunch,Shop,2026-05-10,2026-05-11\n")
                        .rows())
                .containsEntry("launch, Shop", "2026-04-10, 2026-05-10 to 2026-05-11");
        assertThat(table(ROWS).canonical())
                .contains("holiday\nLabour\n1 May\n")
                .isEqualTo(table(ROWS).canonical());
    }

    @Test
    void without_days_there_is_nothing_to_look_at() {
        assertThat(DayTable.EMPTY.days(Instant.EPOCH, ZoneOffset.UTC, ends -> {}))
                .isEmpty();
    }
}

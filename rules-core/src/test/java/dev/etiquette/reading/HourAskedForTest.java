package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.reading.NamedDays.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourAskedForTest {

    private static final LocalDate SAID = LocalDate.parse("2026-03-02");
    private static final NamedDays DAYS = new NamedDays(
            List.of(new Words("today", "today"), new Words("heute", "today"), new Words("friday", "friday")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fancy lunch today? | 12:00",
                "can you unlock it? I teach at 2 pm today | 14:00",
                "Kommst du heute um 15 Uhr? | 15:00"
            })
    void hour_of_today_is_read(String text, LocalTime hour) {
        assertThat(HourAskedFor.today(text, DAYS, SAID)).contains(hour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lunch on Friday?", "Are you in today?", "I need it by 3 pm today", "What was for lunch?"})
    void other_days_and_last_days_are_none(String text) {
        assertThat(HourAskedFor.today(text, DAYS, SAID)).isEmpty();
    }
}

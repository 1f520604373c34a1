package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourNamedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Weds by 3 | 15:00",
                "by 9 tomorrow | 09:00",
                "open til 6 | 18:00",
                "by tmrw eve | 21:00",
                "by 8 tonight | 20:00",
                "by 5pm | 17:00",
                "by 12 pm | 12:00",
                "by 3 o'clock | 15:00",
                "bis 3 Uhr | 15:00",
                "bis 7 Uhr | 07:00",
                "tonight by 12 | 23:59",
                "heute Abend um 12 | 23:59",
                "tonight by 1 | 23:59",
                "tonight by 11 | 23:00",
                "at 9:30 | 09:30",
                "bis 15 Uhr | 15:00",
                "morgen um 8 vorbei | 08:00",
                "I'll send it tonight | 21:00",
                "ja heute abend | 21:00",
                "after dinner | 21:00",
                "heute Mittag | 13:00",
                "fine. noon | 13:00",
                "tomorrow morning | 12:00",
                "morgen fr\u00fch | 12:00",
                "Thursday afternoon | 18:00"
            })
    void time_of_day_is_read(String text, LocalTime time) {
        assertThat(HourNamed.in(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by 10 March",
                "by the 3rd",
                "I'll send the 3 files on Wednesday",
                "by 25",
                "by 12am on Friday",
                "bis 3. Mai",
                "good morning, I'll send it on Friday",
                "Guten Morgen, kommt am Freitag",
                "at 20 euros"
            })
    void what_is_no_time_of_day_is_none(String text) {
        assertThat(HourNamed.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"by 3, true", "um 15 Uhr, true", "tonight, false", "heute Mittag, false"})
    void clock_is_told_from_the_time_of_day(String text, boolean clock) {
        assertThat(HourNamed.isOnClock(text)).isEqualTo(clock);
    }
}

package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayChoiceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dienstag 17. oder Mittwoch 18., jeweils 17 Uhr",
                "Tuesday or Wednesday, both at 5",
                "Mi oder Do",
                "12.3. oder 14.3.",
                "Friday the 6th or Monday the 9th",
                "Mon/Tue"
            })
    void days_to_choose_from_are_told(String text) {
        assertThat(DayChoice.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday's fine",
                "Am liebsten Donnerstag",
                "Thursday afternoon would be best",
                "red or blue",
                "Friday, at yours or mine",
                "so oder so"
            })
    void one_day_leaves_no_choice(String text) {
        assertThat(DayChoice.is(text)).isFalse();
    }
}

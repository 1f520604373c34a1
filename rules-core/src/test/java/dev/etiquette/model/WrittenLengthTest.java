package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenLengthTest {

    @ParameterizedTest
    @CsvSource({"30 minutes, PT30M", "5min, PT5M", "1 hour, PT1H", "3 Days, PT72H", "2 weeks, PT336H", "0 days, PT0S"})
    void number_with_a_unit_is_a_length(String written, Duration length) {
        assertThat(WrittenLength.of(written)).contains(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "days", "3", "1 month", "2 years", "-1 day", "1.5 hours", "1234567 days"})
    void anything_else_is_none(String written) {
        assertThat(WrittenLength.of(written)).isEmpty();
    }

    @Test
    void unit_of_no_fixed_length_is_none() {
        assertThat(WrittenLength.unit("month")).isEmpty();
        assertThat(WrittenLength.unit("weeks")).contains(Duration.ofDays(7));
    }
}

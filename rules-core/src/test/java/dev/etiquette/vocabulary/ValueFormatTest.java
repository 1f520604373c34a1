package dev.etiquette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as people read them. */
class ValueFormatTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 minutes",
        "PT45S, 45 seconds",
        "PT1M, 1 minute",
        "PT90M, 90 minutes",
        "PT2H, 2 hours",
        "PT2H30S, 7230 seconds",
        "P1D, 24 hours",
        "P2D, 2 days",
        "P2DT30M, 2910 minutes"
    })
    void length_of_time_is_whole_in_its_unit(Duration length, String written) {
        assertThat(ValueFormat.of(length, ZoneOffset.UTC)).isEqualTo(written);
    }
}

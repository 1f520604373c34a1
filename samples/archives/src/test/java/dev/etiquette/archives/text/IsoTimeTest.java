package dev.etiquette.archives.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments in all the ways in which archives write them. */
class IsoTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-01T12:00:00Z, 2024-03-01T12:00:00Z",
        "2024-03-01T12:00:00.123456Z, 2024-03-01T12:00:00.123456Z",
        "2024-03-01T12:00:00+02:00, 2024-03-01T10:00:00Z",
        "2024-03-01T12:00:00+0530, 2024-03-01T06:30:00Z",
        "2024-03-01T12:00:00-08, 2024-03-01T20:00:00Z",
        "2015-12-12T12:34Z, 2015-12-12T12:34:00Z",
        "2024-03-01 12:00:00 +02:00, 2024-03-01T10:00:00Z",
        "2024-03-01t12:00:00z, 2024-03-01T12:00:00Z"
    })
    void offsets_and_fractions_are_understood(String text, Instant expected) {
        assertThat(IsoTime.parse(text)).contains(new IsoTime.Moment(expected, false));
    }

    @Test
    void a_time_without_offset_is_utc_and_says_so() {
        assertThat(IsoTime.parse("2012-02-22T20:26:41"))
                .contains(new IsoTime.Moment(Instant.parse("2012-02-22T20:26:41Z"), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2024-02-30T00:00:00Z", "1700000000", "+99999-01-01T00:00:00Z", "2024-03-01"})
    void what_is_no_moment_is_none(String text) {
        assertThat(IsoTime.parse(text)).isEqualTo(Optional.empty());
    }
}

package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMomentTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00Z,      2026-03-02T09:00:00Z",
        "2026-03-02t09:00:00+02:00, 2026-03-02T07:00:00Z",
        "2026-03-02T10:00,          2026-03-02T09:00:00Z",
        "' 2026-03-02 10:00 ',      2026-03-02T09:00:00Z",
        "2026-03-02,                2026-03-01T23:00:00Z",
        "2 March 2026,              2026-03-01T23:00:00Z",
        "9998-12-31T23:59:59Z,      9998-12-31T23:59:59Z"
    })
    void time_without_an_offset_and_the_beginning_of_a_day_are_those_of_the_zone(String written, Instant moment) {
        assertThat(WrittenMoment.of(written, BERLIN)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026", "2026-13-01", "2026-03-02T25:00", "2 March", "9999-01-01T00:00:00Z"})
    void anything_else_and_what_no_calendar_knows_is_refused(String written) {
        assertThatThrownBy(() -> WrittenMoment.of(written, BERLIN))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("\"" + written + "\"");
    }
}

package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchTest {

    private static final Watch WATCH = new Watch(Instant.parse("2026-03-02T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02T09:00:00Z | 10:00, right now",
                "2026-03-02T08:59:40Z | 09:59, right now",
                "2026-03-02T09:00:20Z | 10:00, in a minute",
                "2026-03-02T08:59:00Z | 09:59, 1 min ago",
                "2026-03-02T09:59:00Z | 10:59, in 59 min",
                "2026-03-02T07:00:00Z | 08:00, 2 h ago",
                "2026-03-02T14:59:00Z | 15:59, in 5 h 59 min",
                "2026-03-02T15:30:00Z | 16:30, in 6 h",
                "2026-03-02T23:00:00Z | 00:00 tomorrow, in 14 h",
                "2026-03-01T22:59:00Z | 23:59 yesterday, 10 h ago",
                "2026-02-28T10:00:00Z | 11:00 on Sat 28 February, 47 h ago",
                "2026-03-04T09:00:00Z | 10:00 on Wed 4 March, in 2 days",
                "2025-12-31T09:00:00Z | 10:00 on 31 December 2025, 61 days ago"
            })
    void moments_are_told_as_people_tell_them(Instant moment, String told) {
        assertThat(WATCH.at(moment)).isEqualTo(told);
    }

    @Test
    void place_is_named() {
        assertThat(WATCH.here()).isEqualTo("Monday, 2 March 2026, 10:00 (Europe/Berlin)");
        assertThat(new Watch(WATCH.now(), ZoneOffset.UTC).here()).endsWith("09:00 (UTC)");
        assertThat(new Watch(WATCH.now(), ZoneId.of("+02:00")).here()).endsWith("11:00 (UTC+02:00)");
    }
}

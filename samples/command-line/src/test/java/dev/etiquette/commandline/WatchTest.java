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
                "2026-03-02T09:00:00Z | 10:00, now",
                "2026-03-02T08:59:40Z | 09:59, now",
                "2026-03-02T09:00:20Z | 10:00, in a minute",
                "2026-03-02T08:59:00Z | 09:59, 1 min ago",
                "2026-03-02T08:50:00Z | 09:50, 10 min ago",
                "2026-03-02T08:48:00Z | 09:48, 10 min ago",
                "2026-03-02T09:13:00Z | 10:13, in 15 min",
                "2026-03-02T09:31:00Z | 10:31, in 30 min",
                "2026-03-02T09:57:00Z | 10:57, in 55 min",
                "2026-03-02T09:58:00Z | 10:58, in 1 hour",
                "2026-03-02T09:59:00Z | 10:59, in 1 hour",
                "2026-03-02T10:14:00Z | 11:14, in 1 hour",
                "2026-03-02T07:31:00Z | 08:31, 1½ hours ago",
                "2026-03-02T07:00:00Z | 08:00, 2 hours ago",
                "2026-03-02T13:30:00Z | 14:30, in 4½ hours",
                "2026-03-02T14:59:00Z | 15:59, in 6 hours",
                "2026-03-02T15:29:00Z | 16:29, in 6 hours",
                "2026-03-02T15:30:00Z | 16:30, in 7 hours",
                "2026-03-02T23:00:00Z | 00:00 tomorrow",
                "2026-03-01T22:59:00Z | 23:59 yesterday",
                "2026-02-28T10:00:00Z | Sat 28 February, 2 days ago",
                "2026-02-28T22:59:00Z | Sat 28 February, 2 days ago",
                "2026-03-04T09:00:00Z | 10:00 on Wed 4 March, in 2 days",
                "2026-03-05T22:00:00Z | 23:00 on Thu 5 March, in 3 days",
                "2025-12-31T09:00:00Z | 31 December 2025, 61 days ago"
            })
    void moments_are_told_as_people_tell_them(Instant moment, String told) {
        assertThat(WATCH.at(moment)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02T09:00:00Z | in a minute",
                "2026-03-02T09:00:59Z | in a minute",
                "2026-03-02T09:01:00Z | at 10:01, in 1 min",
                "2026-03-02T15:30:00Z | at 16:30, in 7 hours",
                "2026-03-03T09:00:00Z | at 10:00 tomorrow"
            })
    void moment_to_come_back_is_no_riddle(Instant moment, String told) {
        assertThat(WATCH.next(moment)).isEqualTo(told);
    }

    @Test
    void place_is_named() {
        assertThat(WATCH.here()).isEqualTo("Monday, 2 March 2026, 10:00 (Europe/Berlin)");
        assertThat(new Watch(WATCH.now(), ZoneOffset.UTC).here()).endsWith("09:00 (UTC)");
        assertThat(new Watch(WATCH.now(), ZoneId.of("+02:00")).here()).endsWith("11:00 (UTC+02:00)");
    }
}

package dev.etiquette.archives.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Lines on the progress of a long reading. */
class ProgressReporterTest {

    private static final long MILLI = 1_000_000;

    @Test
    void nothing_is_told_for_two_seconds_and_then_a_line_a_second() throws IOException {
        AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 100 * MILLI);
        List<String> lines = new ArrayList<>();
        ProgressReporter progress = new ProgressReporter(lines::add, clock::get);
        try (InputStream content = progress.watch("outbox.json", new ByteArrayInputStream(new byte[200 << 20]))) {
            byte[] buffer = new byte[2 << 20];
            for (int step = 0; step < 50; step++) {
                clock.addAndGet(100 * MILLI);
                assertThat(content.read(buffer)).isEqualTo(buffer.length);
                if (step == 18) {
                    assertThat(lines).isEmpty();
                }
            }
        }

        assertThat(lines)
                .containsExactly(
                        "Reading outbox.json: 40 MB",
                        "Reading outbox.json: 60 MB",
                        "Reading outbox.json: 80 MB",
                        "Reading outbox.json: 100 MB");
    }

    @Test
    void nothing_is_told_of_a_small_file_however_late_it_is() throws IOException {
        AtomicLong clock = new AtomicLong();
        List<String> lines = new ArrayList<>();
        ProgressReporter progress = new ProgressReporter(lines::add, clock::get);
        clock.addAndGet(60_000 * MILLI);
        try (InputStream content = progress.watch("direct-messages.js", new ByteArrayInputStream(new byte[1000]))) {
            assertThat(content.read(new byte[1000])).isEqualTo(1000);
        }

        assertThat(lines).isEmpty();
    }
}

package dev.etiquette.archives;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** What holds of reading any bytes at all. */
public final class AnyBytes {

    /** For some kilobytes; of the processor alone, as the machine may have more to do. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private AnyBytes() {}

    /** Reads a file of these bytes twice; gives the same each time, within seconds, or refuses in a plain sentence. */
    public static void assertRead(byte[] bytes, String name, Function<Path, ?> reading) {
        try {
            Path folder = Files.createTempDirectory("anything");
            Path file = folder.resolve(name);
            try {
                Files.write(file, bytes);
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                Object first = outcome(file, reading);
                long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                assertThat(Duration.ofNanos(took)).isLessThan(LONGEST);
                assertThat(outcome(file, reading)).isEqualTo(first);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Object outcome(Path file, Function<Path, ?> reading) {
        try {
            return reading.apply(file);
        } catch (UnreadableArchiveException refused) {
            assertPlain(refused.getMessage());
            return refused.getMessage();
        }
    }

    /** What is told of what was left out are plain sentences. */
    public static void assertTold(List<SkippedEntry> skipped) {
        skipped.forEach(each -> assertPlain(each.reason()));
    }

    /** No reader gave up what it had read. */
    public static void assertNoFault(Iterable<String> notes) {
        assertThat(notes).noneMatch(note -> note.contains("fault of this library"));
    }

    private static void assertPlain(String sentence) {
        assertThat(sentence).isNotBlank().doesNotContain("Exception", "java.", "null", "fault of this library");
    }
}

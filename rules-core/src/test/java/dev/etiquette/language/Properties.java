package dev.etiquette.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Suggestion;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** What holds of everything that is said about any text at all. */
public final class Properties {

    /** For some kilobytes; of the processor alone, as the machine may have more to do. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Properties() {}

    /** Every problem stands in the text, is one sentence, and its edit can be made. */
    public static void assertTold(List<Problem> problems, String text) {
        List<String> lines = List.of(text.split("\n", -1));
        for (Problem problem : problems) {
            Position place = problem.position();
            assertThat(place.line()).as("line of %s", problem).isBetween(1, lines.size());
            String line = lines.get(place.line() - 1);
            assertThat(place.column()).as("column of %s", problem).isBetween(1, line.length() + 1);
            assertThat(place.endColumn()).as("end of %s", problem).isGreaterThan(place.column());
            assertThat(problem.message()).isNotBlank().doesNotContain("\n");
            assertThat(problem.quoting(text).inFull()).isNotBlank();
            problem.suggestion().map(Suggestion::edits).orElse(List.of()).forEach(edit -> {
                assertThat(edit.line()).as("line of the edit of %s", problem).isBetween(1, lines.size());
                assertThat(edit.endColumn())
                        .as("end of the edit of %s", problem)
                        .isBetween(edit.column(), lines.get(edit.line() - 1).length() + 1);
                assertThat(edit.applyTo(text)).isNotEqualTo(text);
            });
        }
    }

    /** What the work gives, both times that it is done. */
    public static <T> T sameTwice(Supplier<T> work) {
        T first = soon(work);
        assertThat(work.get()).isEqualTo(first);
        return first;
    }

    /** What the work gives, within seconds. */
    public static <T> T soon(Supplier<T> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T given = work.get();
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(took)).isLessThan(LONGEST);
        return given;
    }
}

package dev.etiquette.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The benchmarks run, and ask what they say they do; their figures mean nothing here. */
class SmokeTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void edits_take_effect() throws IOException {
        new EditToEffect(out, 2).run();

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).matches(".{44} +\\S+ +\\S+ +\\S+|.{44,} [ 0-9.]+"));
    }

    @Test
    void reloads_answer_like_fresh_loads() throws IOException {
        new Reloads(out, 4).run();

        assertThat(written.toString(StandardCharsets.UTF_8).lines()).hasSize(5);
    }
}

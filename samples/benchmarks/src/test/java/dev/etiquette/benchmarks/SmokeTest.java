package dev.etiquette.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void cost_is_told_for_each_size() {
        new CostPerFact(out, 1).run(17, 300);

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.strip().split(" {2,}")).hasSize(4));
    }

    @Test
    void writing_and_reading_json_is_timed() {
        new JsonSpeed(out, 2).run(300);

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("read "));
    }

    @Test
    void reviews_of_a_year_are_counted_and_none_comes_late() {
        new ReviewsOfYear(out, RuleBook.standard()).run(40, 1);

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .containsPattern("[1-9]\\d* +[1-9]\\d* +[1-9]\\d* +\\d+%");
    }

    @Test
    void weeks_ahead_and_a_year_back_are_walked_and_counted() throws IOException {
        List<Integer> evaluations = new ArrayList<>();
        new WalkCost(out, progress -> evaluations.add(progress.evaluations()))
                .run(5, Duration.ofHours(12), Duration.ofHours(3));

        // Four weeks, and twelve months by two books.
        assertThat(evaluations).hasSizeGreaterThanOrEqualTo(4 + 12 * 2);
        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .hasSize(7)
                .first()
                .asString()
                .matches("asking 48 times and \\d+ evaluations of a walk agree on [1-9]\\d* spans");
    }

    @Test
    void lifelike_owners_have_the_facts_that_were_asked_for_and_are_advised() {
        for (int size : List.of(1, 17, 1_000)) {
            Situation situation = LifelikeOwner.situation(size, 1);

            assertThat(situation.facts()).hasSize(size);
            assertThat(situation.facts())
                    .isEqualTo(LifelikeOwner.situation(size, 1).facts());
        }
        assertThat(Etiquette.of(RuleBook.standard())
                        .advise(LifelikeOwner.situation(1_000, 1), LifelikeOwner.NOW)
                        .recommendations())
                .hasSizeGreaterThan(5);
    }
}

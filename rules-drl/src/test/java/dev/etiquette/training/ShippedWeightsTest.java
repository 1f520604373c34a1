package dev.etiquette.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Mark;
import dev.etiquette.weights.MarkWeights;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the library ships was trained on the texts beside it, and is worth having on those that were kept apart. */
class ShippedWeightsTest {

    private static final Path TEXTS = Path.of("src", "test", "texts");

    private static StandardReading reading;
    private static List<LabelledText> apart;

    @BeforeAll
    static void read() throws IOException {
        reading = StandardReading.ofClassPath();
        apart = TextFiles.forMeasuring(TEXTS);
    }

    @Test
    void table_was_trained_on_these_texts() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MarkWeights.class.getResourceAsStream("mark-weights.tsv")),
                StandardCharsets.UTF_8))) {
            assertThat(table.lines().limit(3))
                    .contains(WeightsTable.MADE + TrainWeights.fingerprint(TextFiles.forTraining(TEXTS)));
        }
    }

    /** The least F1 in percent of what a mark finds by phrases and weights, and how much more that is than by phrases alone. */
    @ParameterizedTest
    @CsvSource({
        "selling, SELLS, PROMOTIONAL, 45, 15",
        "elsewhere, ELSEWHERE, ELSEWHERE, 55, 20",
        "stop, STOP, STOP, 58, 10",
        "promise, PROMISE, PROMISE, 55, 10"
    })
    void weights_find_much_that_phrases_do_not(String set, String label, Mark mark, int least, int more) {
        double alone = f1(set, label, text -> reading.byPhrases(text).contains(mark));
        double together = f1(set, label, text -> reading.byAll(text).contains(mark));
        assertThat(together).isGreaterThan(least).isGreaterThan(alone + more);
    }

    @Test
    void hardly_anything_ordinary_is_taken_for_a_wish_to_be_left_alone() {
        Set<Mark> wishes = Set.of(Mark.STOP, Mark.STOP_HERE, Mark.POSSIBLE_STOP);
        List<LabelledText> ordinary =
                apart.stream().filter(text -> text.set().equals("ordinary")).toList();
        assertThat(ordinary).hasSizeGreaterThan(200);
        assertThat(ordinary.stream().filter(text -> reading.byAll(text).stream().anyMatch(wishes::contains)))
                .hasSizeLessThanOrEqualTo(ordinary.size() / 100);
    }

    private static double f1(String set, String label, Function<LabelledText, Boolean> found) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (LabelledText text : apart) {
            if (text.set().equals(set)) {
                boolean is = text.label().equals(label);
                boolean said = found.apply(text);
                right += is && said ? 1 : 0;
                wrong += !is && said ? 1 : 0;
                missed += is && !said ? 1 : 0;
            }
        }
        return 200.0 * right / (2 * right + wrong + missed);
    }
}

package dev.etiquette.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.weights.LetterWeights;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library ships was trained on the letters beside it, and tells on those that were kept apart what waits for nothing. */
class ShippedLetterWeightsTest {

    private static final Path LETTERS = Path.of("src", "test", "letters");
    private static final Path TEXTS = Path.of("src", "test", "texts");

    /** From so sure on a letter may be passed over, where another sign bears it out. */
    private static final double SURE = 0.7;

    private static StandardReading reading;
    private static List<LabelledText> apart;

    @BeforeAll
    static void read() throws IOException {
        reading = StandardReading.ofClassPath();
        apart = TrainLetterWeights.letters(TextFiles.forMeasuring(LETTERS));
    }

    @Test
    void table_was_trained_on_these_letters() throws IOException {
        List<LabelledText> learned = new ArrayList<>(TrainLetterWeights.letters(TextFiles.forTraining(LETTERS)));
        learned.addAll(TrainLetterWeights.some(TextFiles.forTraining(TEXTS)));
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LetterWeights.class.getResourceAsStream("letter-weights.tsv")),
                StandardCharsets.UTF_8))) {
            assertThat(table.lines().limit(2)).contains(WeightsTable.MADE + TrainWeights.fingerprint(learned));
        }
    }

    @Test
    void much_that_waits_for_nothing_is_found() {
        List<LabelledText> unasked =
                apart.stream().filter(TrainLetterWeights::isUnasked).toList();
        assertThat(unasked).hasSizeGreaterThan(200);
        assertThat(unasked.stream().filter(ShippedLetterWeightsTest::isSure)).hasSizeGreaterThan(unasked.size() / 4);
    }

    /** Half of the letters were written to be taken for the others. */
    @Test
    void hardly_any_that_wants_an_answer_is_taken_for_it() {
        List<LabelledText> wanted = apart.stream()
                .filter(letter -> !TrainLetterWeights.isUnasked(letter))
                .toList();
        assertThat(wanted).hasSizeGreaterThan(200);
        assertThat(wanted.stream().filter(ShippedLetterWeightsTest::isSure)).hasSizeLessThan(wanted.size() / 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My father died this morning.",
                "Your bread is lovely.",
                "One loaf.",
                "hey maya",
                "We are getting married in June!",
                "Bitte jeder 12 Euro an mich."
            })
    void few_plain_words_speak_for_nothing(String words) {
        assertThat(reading.unasked(new LabelledText("", "en", words, "", ""))).isLessThan(SURE);
    }

    private static boolean isSure(LabelledText letter) {
        return reading.unasked(letter) >= SURE;
    }
}

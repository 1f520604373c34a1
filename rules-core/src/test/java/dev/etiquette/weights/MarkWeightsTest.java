package dev.etiquette.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.etiquette.model.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkWeightsTest {

    private static final MarkWeights TABLE = MarkWeights.of(List.of(
            "question\tstop", "\t-100\t-200", "can you\t300\t", "ques*\t50\t-10", "leave\t\t400", "[thanks]\t-500\t"));

    private static double chance(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    private static double[] chances(String text, Mark... known) {
        return TABLE.chances(List.of(text.split(" ")), Set.of(known), "");
    }

    @Test
    void weights_of_what_is_there_are_added_up() {
        assertThat(chances("can you leave")).containsExactly(new double[] {chance(2), chance(2)}, within(1e-9));
        assertThat(chances("questions")).containsExactly(new double[] {chance(-0.5), chance(-2.1)}, within(1e-9));
        assertThat(chances("hello")).containsExactly(new double[] {chance(-1), chance(-2)}, within(1e-9));
    }

    @Test
    void what_is_said_twice_counts_once() {
        assertThat(chances("leave leave leave")).containsExactly(chances("leave"), within(1e-9));
    }

    @Test
    void known_marks_count() {
        assertThat(chances("can you", Mark.THANKS)[0]).isEqualTo(chance(-3), within(1e-9));
    }

    @Test
    void grounds_are_what_weighs_most_and_nothing_twice() {
        assertThat(TABLE.grounds(Mark.QUESTION, List.of("can", "you", "questions"), Set.of(), "", 5))
                .containsExactly("can you", "questions");
        assertThat(TABLE.grounds(Mark.QUESTION, List.of("can", "you", "questions"), Set.of(), "", 1))
                .containsExactly("can you");
        assertThat(TABLE.grounds(Mark.STOP, List.of("can", "you"), Set.of(), "", 5))
                .isEmpty();
    }

    @Test
    void feature_in_pieces_is_found_as_it_is_written() {
        Random random = new Random(7);
        for (int text = 0; text < 200; text++) {
            List<String> words = new ArrayList<>();
            for (int word = random.nextInt(12); word >= 0; word--) {
                words.add(random.ints(1 + random.nextInt(30), 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
            }
            List<Long> hashes = new ArrayList<>();
            WordFeatures.visit(
                    words,
                    Set.of(Mark.STOP),
                    ".",
                    (before, word, from, to, edge) -> hashes.add(FeatureHash.of(before, word, from, to, edge)));
            assertThat(WordFeatures.names(words, Set.of(Mark.STOP), ".").stream()
                            .map(FeatureHash::of))
                    .containsExactlyElementsOf(hashes);
        }
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> MarkWeights.of(List.of("no such mark"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MarkWeights.of(List.of("question", "can you")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MarkWeights.of(List.of("question", "can\t1", "can\t2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MarkWeights.of(List.of("question", "can\tmuch")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shipped_table_is_small_and_has_what_no_phrase_table_can_hold() throws IOException {
        assertThat(MarkWeights.standard().marks())
                .containsExactly(
                        Mark.QUESTION,
                        Mark.PROMOTIONAL,
                        Mark.ELSEWHERE,
                        Mark.POSSIBLE_STOP,
                        Mark.STOP,
                        Mark.PROMISE,
                        Mark.OUT_OF_OFFICE,
                        Mark.RECEIPT);
        try (InputStream table = Objects.requireNonNull(MarkWeights.class.getResourceAsStream("mark-weights.tsv"))) {
            assertThat(table.readAllBytes().length).isLessThan(300_000);
        }
    }
}

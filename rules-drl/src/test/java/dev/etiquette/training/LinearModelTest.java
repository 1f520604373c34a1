package dev.etiquette.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Mark;
import dev.etiquette.training.LinearModel.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    private static LinearModel model() {
        List<Example> examples = new ArrayList<>();
        for (int text = 0; text < 50; text++) {
            examples.add(new Example(Set.of("can you", "filler" + text), true));
            examples.add(new Example(Set.of("bread", "filler" + text), false));
        }
        return LinearModel.of(examples, 1, 0.5);
    }

    @Test
    void what_tells_examples_apart_has_weight_and_nothing_else_has() {
        LinearModel model = model();
        assertThat(model.chance(Set.of("can you"))).isGreaterThan(0.8);
        assertThat(model.chance(Set.of("bread"))).isLessThan(0.2);
        assertThat(model.weights().keySet()).isSubsetOf("can you", "bread");
    }

    @Test
    void same_texts_come_to_the_same_weights() {
        assertThat(model()).isEqualTo(model());
    }

    @Test
    void table_names_marks_and_has_a_row_for_each_feature() {
        Map<Mark, LinearModel> models = new LinkedHashMap<>();
        models.put(Mark.QUESTION, new LinearModel(-1, Map.of("can you", 2.5, "bread", -0.5)));
        models.put(Mark.STOP, new LinearModel(-2, Map.of("leave", 1.0)));
        assertThat(WeightsTable.lines(models, "abc", "def"))
                .containsExactly(
                        "# Weights of words for marks, in hundredths. Do not edit it: train it anew, as WEIGHTS.md says.",
                        "# Texts made for it: SHA-256 abc",
                        "# Public texts: SHA-256 def",
                        "question\tstop",
                        "\t-100\t-200",
                        "bread\t-50\t",
                        "can you\t250\t",
                        "leave\t\t100");
    }
}

package dev.etiquette.weights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Mark;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordFeaturesTest {

    private static List<String> names(String... words) {
        return WordFeatures.names(List.of(words), Set.of(), "");
    }

    @Test
    void words_and_their_neighbours_are_features() {
        assertThat(names("can", "you")).containsExactly("can", "^ can", "you", "can you", "^ can you", "you $");
    }

    @Test
    void longer_words_have_beginnings_and_ends() {
        assertThat(names("texts")).contains("text*", "*xts").doesNotContain("texts*", "*texts");
        assertThat(names("messaging")).contains("mess*", "messag*", "*ing", "*ging", "*aging");
    }

    @Test
    void any_number_is_written_alike() {
        assertThat(names("2026")).contains("0");
        assertThat(names("b2b")).contains("b0b");
    }

    @Test
    void marks_and_the_sign_at_the_end_are_features() {
        assertThat(WordFeatures.names(List.of("stop"), Set.of(Mark.POSSIBLE_STOP), "!"))
                .contains("[possible stop]", "] !");
    }

    @Test
    void three_signs_in_a_row_are_one_where_no_blanks_part_words() {
        assertThat(names("\u9023", "\u7d61", "\u3057"))
                .contains("\u9023", "\u9023 \u7d61", "\u9023 \u7d61 \u3057")
                .doesNotContain("\u9023*");
    }

    @Test
    void what_has_no_words_has_no_features() {
        assertThat(names()).isEmpty();
    }

    @Test
    void words_without_end_are_cut() {
        assertThat(names("a".repeat(10_000))).allMatch(name -> name.length() < 30);
    }

    @Test
    void features_are_told_to_readers_as_words_of_the_text() {
        assertThat(WordFeatures.said(null, "questions")).isEqualTo("questions");
        assertThat(WordFeatures.said("can", "you")).isEqualTo("can you");
        assertThat(WordFeatures.said("^", "can")).isEqualTo("can");
        assertThat(WordFeatures.said("^ can", "you")).isEqualTo("can you");
        assertThat(WordFeatures.said("you", "$")).isEqualTo("you");
        assertThat(WordFeatures.said("only", "\uE000")).isEqualTo("only a price");
        assertThat(WordFeatures.said(null, "0")).isEqualTo("a number");
        assertThat(WordFeatures.said(null, "[question]")).isEmpty();
        assertThat(WordFeatures.said("]", ".")).isEmpty();
    }
}

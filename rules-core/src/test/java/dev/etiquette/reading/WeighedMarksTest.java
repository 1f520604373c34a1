package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeighedMarksTest {

    /** No phrase of any table; people ask so. */
    private static final String ASKS = "do you guys know if the shop near the station is open on sunday";

    private static Phrase weighed(String language, Mark mark, String sure) {
        return new Phrase(language, mark, Where.WEIGHED, sure);
    }

    private static Set<Mark> marks(String text, Phrase... rows) {
        return new Phrases(List.of(rows)).marks(text, Set.of());
    }

    @Test
    void words_together_show_what_no_phrase_does() {
        assertThat(marks(ASKS, weighed("any", Mark.QUESTION, "60 %"))).containsExactly(Mark.QUESTION);
        assertThat(marks("the shop near the station sells bread", weighed("any", Mark.QUESTION, "60 %")))
                .isEmpty();
    }

    @Test
    void without_a_row_nothing_is_weighed() {
        assertThat(marks(ASKS, weighed("any", Mark.PROMISE, "60 %"))).isEmpty();
        assertThat(new Phrases(List.of(weighed("any", Mark.QUESTION, "60 %")))
                        .withoutWeights()
                        .marks(ASKS, Set.of()))
                .isEmpty();
    }

    @Test
    void surer_rows_find_less() {
        assertThat(marks(ASKS, weighed("any", Mark.QUESTION, "99.99 %"))).isEmpty();
    }

    @Test
    void row_is_for_texts_that_may_be_in_its_language() {
        assertThat(marks(ASKS, weighed("en", Mark.QUESTION, "60 %"))).containsExactly(Mark.QUESTION);
        assertThat(marks(ASKS, weighed("pl", Mark.QUESTION, "60 %"))).isEmpty();
    }

    @Test
    void phrases_count_more() {
        Phrase closing = new Phrase("en", Mark.CLOSING, Where.ANYWHERE, "do you guys");
        assertThat(marks(ASKS, weighed("any", Mark.QUESTION, "60 %"), closing)).containsExactly(Mark.CLOSING);
    }

    @Test
    void question_in_a_long_text_is_found() {
        String told = "we went to the lake and the weather was fine and the children swam. ".repeat(20);
        assertThat(marks(told + ASKS + ", can anybody tell me please", weighed("any", Mark.QUESTION, "60 %")))
                .contains(Mark.QUESTION);
        assertThat(marks(told, weighed("any", Mark.QUESTION, "60 %"))).isEmpty();
    }

    @Test
    void reasons_are_the_words_that_weigh_most() {
        MarkedText read = new Phrases(List.of(weighed("any", Mark.QUESTION, "60 %"))).read(ASKS);
        assertThat(read.weighed()).containsOnlyKeys("question");
        assertThat(read.weighed().get("question")).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void one_word_is_not_weighed() {
        assertThat(marks("unsubscribe", weighed("any", Mark.STOP, "50 %"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"95 %", "50%", "99.9 %", "75,5 %"})
    void sureness_is_a_percentage(String sure) {
        assertThat(weighed("any", Mark.QUESTION, sure).mistake()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"very", "'40 %'", "'100 %'", "95", "'-95 %'"})
    void what_is_none_is_told(String sure) {
        assertThat(weighed("any", Mark.QUESTION, sure).mistake())
                .hasValueSatisfying(mistake -> assertThat(mistake).contains("from 50 to below 100"));
    }

    @Test
    void mark_without_weights_is_told() {
        assertThat(weighed("any", Mark.SMALL_TALK, "95 %").mistake())
                .hasValueSatisfying(mistake ->
                        assertThat(mistake).contains("small talk").contains("question, promotional, elsewhere"));
    }

    @Test
    void endless_text_takes_no_time_without_end() {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < 200_000; word++) {
            words.add("w" + word);
        }
        assertThat(marks(String.join(" ", words), weighed("any", Mark.QUESTION, "99 %")))
                .isEmpty();
    }
}

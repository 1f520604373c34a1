package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parrot says \"go away\" all day",
                "The parrot says 'go away' all day",
                "The parrot says 'don't go away' all day",
                "The parrot says \u2018go away\u2019 all day",
                "The parrot says \u2018don\u2019t go away\u2019 all day",
                "The parrot says \u201ago away\u2018 all day",
                "The parrot says \u00abgo away\u00bb all day",
                "The parrot says \u300cgo away\u300d all day",
                "The parrot says \u300ego away\u300f all day"
            })
    void words_in_quotes_are_said_by_somebody_else(String text) {
        assertThat(TextSentences.of(text)).noneMatch(sentence -> sentence.contains("go away"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't want it, so please don't go away",
                "The neighbours' dogs don't go away",
                "L'an dernier, j'ai dit d'aller, go away",
                "I don\u2019t want it, they don\u2019t go away",
                "It is 5' 6\" long, go away"
            })
    void apostrophe_opens_no_quote(String text) {
        assertThat(TextSentences.of(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'go away'", "\u300cgo away\u300d"})
    void text_that_is_a_quote_alone_is_the_writers_own(String text) {
        assertThat(TextSentences.of(text)).hasSize(1);
    }

    @Test
    void long_text_of_apostrophes_is_cut() {
        String text = "He said '" + "a'".repeat(9_000) + " and " + " 'b".repeat(9_000);

        assertThat(TextSentences.of(text)).isNotEmpty();
    }

    @Test
    void quote_ends_on_its_line() {
        assertThat(TextSentences.of("He said 'go\naway' again")).anyMatch(sentence -> sentence.contains("away"));
    }
}

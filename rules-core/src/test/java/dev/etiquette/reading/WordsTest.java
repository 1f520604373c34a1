package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void words_are_small_letters_without_punctuation() {
        assertThat(Words.of("Which OVEN, exactly?!")).containsExactly("which", "oven", "exactly");
    }

    @Test
    void accents_do_not_matter_however_they_are_written() {
        assertThat(Words.of("Café")).containsExactly("cafe");
        assertThat(Words.of("Cafe\u0301")).containsExactly("cafe");
        assertThat(Words.of("\uFF23\uFF21\uFF26\uFF25")).containsExactly("cafe");
    }

    @Test
    void apostrophes_of_every_sort_are_left_out() {
        assertThat(Words.of("don't don\u2019t don\u02BCt don`t")).containsOnly("dont");
    }

    @Test
    void numbers_are_words_and_emoji_are_not() {
        assertThat(Words.of("\uD83C\uDF5E 42 loaves \uD83D\uDC4D\uD83C\uDFFD")).containsExactly("42", "loaves");
    }

    @Test
    void small_letters_are_those_of_no_country() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Words.of("TITLE")).containsExactly("title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void words_from_right_to_left_are_words() {
        assertThat(Words.of("\u05E9\u05DC\u05D5\u05DD, \u0645\u0631\u062D\u0628\u0627!"))
                .containsExactly("\u05E9\u05DC\u05D5\u05DD", "\u0645\u0631\u062D\u0628\u0627");
    }

    @Test
    void nothing_has_no_words() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of("?! … \u0000 \uD800")).isEmpty();
    }
}

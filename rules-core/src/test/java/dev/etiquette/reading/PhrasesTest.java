package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase.Where;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private static final Phrases PHRASES = new Phrases(List.of(
            new Phrase("en", Mark.QUESTION, Where.ANYWHERE, "?"),
            new Phrase("en", Mark.QUESTION, Where.ANYWHERE, "can anyone"),
            new Phrase("en", Mark.EVERGREEN, Where.START, "how to"),
            new Phrase("en", Mark.CLOSING, Where.WHOLE, "thanks"),
            new Phrase("en", Mark.CLOSING, Where.WHOLE, "a lot"),
            new Phrase("en", Mark.PROMOTIONAL, Where.ANYWHERE, "don't miss")));

    @ParameterizedTest
    @ValueSource(strings = {"Which oven?", "CAN  Anyone help", "can, anyone", "Càn ányone", "so can\nanyone"})
    void question_is_known_by_a_sign_or_by_words_whatever_their_case_accents_and_punctuation(String text) {
        assertThat(marks(text)).containsExactly(Mark.QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan anyone", "can anyones", "can help anyone", ""})
    void words_are_whole_and_stand_together(String text) {
        assertThat(marks(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Look: https://bread.example/search?q=oven",
                "Look: http://bread.example/?",
                "Look: HTTPS://BREAD.EXAMPLE/?a",
                "www.bread.example/can-anyone?",
            })
    void web_address_is_not_read(String text) {
        assertThat(marks(text)).isEmpty();
    }

    @Test
    void question_beside_a_web_address_is_read() {
        assertThat(marks("Is it this one? https://bread.example/")).containsExactly(Mark.QUESTION);
    }

    @Test
    void start_is_the_first_word_that_is_no_name() {
        assertThat(marks("How to bake")).containsExactly(Mark.EVERGREEN);
        assertThat(marks("Maya: how to bake", "maya")).containsExactly(Mark.EVERGREEN);
        assertThat(marks("Learn how to bake")).isEmpty();
    }

    @Test
    void whole_text_is_of_one_sort_when_few_other_words_stand_in_it() {
        assertThat(marks("Thanks a lot!")).containsExactly(Mark.CLOSING);
        assertThat(marks("Thanks a lot, my good old")).containsExactly(Mark.CLOSING);
        assertThat(marks("Thanks, thanks a lot, my good old")).containsExactly(Mark.CLOSING);
        assertThat(marks("Thanks, thanks a lot, my good old friend")).isEmpty();
        assertThat(marks("Thanks, friend")).containsExactly(Mark.CLOSING);
        assertThat(marks("Thanks, old friend")).isEmpty();
    }

    @Test
    void names_are_no_words() {
        assertThat(marks("Thanks Maya Miller")).isEmpty();
        assertThat(marks("Thanks Maya Miller", "maya", "miller")).containsExactly(Mark.CLOSING);
        assertThat(Phrases.comparable("Zoë O'Neil")).containsExactlyInAnyOrder("zoe", "oneil");
    }

    @Test
    void apostrophes_do_not_matter() {
        assertThat(marks("Don\u2019t miss it")).containsExactly(Mark.PROMOTIONAL);
        assertThat(marks("dont miss it")).containsExactly(Mark.PROMOTIONAL);
    }

    @Test
    void beginning_of_a_very_long_text_is_read_and_its_end_is_not() {
        assertThat(marks("Which oven? " + "bread ".repeat(10_000))).containsExactly(Mark.QUESTION);
        assertThat(marks("bread ".repeat(10_000) + "?")).isEmpty();
        assertThat(marks("x".repeat(19_999) + "?")).containsExactly(Mark.QUESTION);
        assertThat(marks("x".repeat(20_000) + "?")).isEmpty();
        assertThat(marks("\uD83C\uDF5E".repeat(10_001))).isEmpty();
    }

    @Test
    void marks_cannot_be_changed() {
        assertThat(marks("Thanks?")).isUnmodifiable();
    }

    private static Set<Mark> marks(String text, String... names) {
        return PHRASES.marks(text, Set.of(names));
    }
}

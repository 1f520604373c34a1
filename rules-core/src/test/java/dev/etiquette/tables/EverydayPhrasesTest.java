package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.Phrase.Where;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A phrase that marks in a wrong way what people say every day is known by the shortest such sentence. */
class EverydayPhrasesTest {

    private static final Phrase BAKING = new Phrase("en", "[baking]", Where.GROUP, "kneading|bread");

    private static Optional<String> misread(String mark, Where where, String phrase) {
        Phrase row = new Phrase("en", mark, where, phrase);
        return new EverydaySentences(List.of(BAKING, row)).misread(row);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "complaint; bread; How much is the bread, please?",
                "complaint; how much is the [baking]; How much is the bread, please?",
                "stop; bakery; Do you know when the bakery opens today?",
                "possible stop; bakery; Do you know when the bakery opens today?",
                "stop here; bakery; Do you know when the bakery opens today?"
            })
    void phrase_that_does_not_become_a_sentence_is_known_by_it(String mark, String phrase, String sentence) {
        assertThat(misread(mark, Where.ANYWHERE, phrase)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"question;bread", "praise;great work", "complaint;bravissimo", "at sea;bread"})
    void phrase_that_becomes_all_that_it_marks_is_not(String row) {
        String[] cells = row.split(";");

        assertThat(misread(cells[0], cells[0].equals("question") ? Where.START : Where.ANYWHERE, cells[1]))
                .isEmpty();
    }

    @Test
    void what_takes_the_force_out_of_a_stop_must_stand_in_no_stop() {
        assertThat(misread("no stop", Where.ANYWHERE, "bakery")).isEmpty();
        assertThat(misread("no stop", Where.ANYWHERE, "me")).isPresent();
    }

    @Test
    void words_of_a_group_are_tried_in_the_phrases_that_name_it() {
        Phrase complaint = new Phrase("en", "complaint", Where.ANYWHERE, "the [baking]");
        Phrase other = new Phrase("en", "complaint", Where.ANYWHERE, "please");

        assertThat(new EverydaySentences(List.of(BAKING, complaint, other)).misread(BAKING))
                .contains("How much is the bread, please?");
        assertThat(new EverydaySentences(List.of(BAKING, other)).misread(BAKING))
                .isEmpty();
    }
}

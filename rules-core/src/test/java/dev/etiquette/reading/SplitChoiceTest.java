package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitChoiceTest {

    private static Phrase of(String phrase) {
        return new Phrase("en", Mark.POSSIBLE_STOP, Where.ANYWHERE, phrase);
    }

    @Test
    void blank_between_bars_parts_a_choice() {
        assertThat(SplitChoice.in(of("do not want to chat|be friends|discuss & you")))
                .contains(new SplitChoice(
                        "chat|be friends|discuss", "(chat|be friends|discuss)", "(chat|be) (friends|discuss)"));
    }

    @Test
    void so_do_two_blanks() {
        assertThat(SplitChoice.in(of("ask|tell me|us now|later")))
                .contains(new SplitChoice(
                        "ask|tell me|us now|later", "(ask|tell me|us now|later)", "(ask|tell) (me|us) (now|later)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop|quit messaging me",
                "(chat|be friends|discuss)",
                "(stop|quit) (calling|texting)",
                "stop|quit & me|us",
                "stop|quit messaging me|us",
                "one two three|four five six seven|eight nine"
            })
    void these_are_sound(String phrase) {
        assertThat(SplitChoice.in(of(phrase))).isEmpty();
    }

    @Test
    void words_of_a_group_and_addresses_are_no_choices() {
        assertThat(SplitChoice.in(new Phrase("en", "[writing]", Where.GROUP, "writing to|calling up|texting")))
                .isEmpty();
    }
}

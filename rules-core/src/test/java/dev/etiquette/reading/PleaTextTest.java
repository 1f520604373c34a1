package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PleaTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann, please don't. We said we'd leave it.",
                "Bitte nicht.",
                "I asked you not to write",
                "lass das bitte"
            })
    void pleas_ask_to_let_it_be(String text) {
        assertThat(PleaText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Please don't worry", "please don't forget the salt", "Bitte nicht vergessen"})
    void politeness_is_no_plea(String text) {
        assertThat(PleaText.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok. sorry", "Verstanden, tut mir leid", "understood"})
    void giving_in_accepts(String text) {
        assertThat(PleaText.isAccepted(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why not?", "You always say that and then you write to me again"})
    void arguing_does_not(String text) {
        assertThat(PleaText.isAccepted(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hey, you up?", "you around?", "bist du noch wach?"})
    void a_knock_says_nothing(String text) {
        assertThat(PleaText.isKnock(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"When can I fetch my books?", "are you home with the kids"})
    void whoever_wants_something_does_not_knock(String text) {
        assertThat(PleaText.isKnock(text)).isFalse();
    }
}

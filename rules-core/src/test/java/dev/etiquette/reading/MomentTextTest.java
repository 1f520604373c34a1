package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guckst du auch gerade Wetten dass?",
                "are you watching this?",
                "Is anyone awake right now?",
                "bist du noch wach?",
                "wo bist du gerade"
            })
    void what_is_asked_about_right_now_is_of_the_moment(String text) {
        assertThat(MomentText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kannst du mir gerade den Ofen leihen?",
                "What shall we do right now?",
                "Bist du gerade dabei, das zu machen?",
                "Are you free on Saturday?"
            })
    void what_is_still_wanted_later_is_not(String text) {
        assertThat(MomentText.is(text)).isFalse();
    }
}

package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssentTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passt, meine Mutter ist eh im Garten",
                "a pity, thanks anyway",
                "Stimmt, das hatte ich vergessen.",
                "You owe me a coffee for that",
                "schade, trotzdem danke"
            })
    void a_few_words_take_up_what_was_said(String text) {
        assertThat(AssentText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passt nicht, Samstag bin ich weg",
                "perfect, but when?",
                "you owe me 40 for the flour",
                "That is perfectly wrong"
            })
    void what_objects_or_wants_something_does_not(String text) {
        assertThat(AssentText.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"my train is now at six fyi", "Nur zur Info: der Ofen ist aus"})
    void notices_let_know(String text) {
        assertThat(AssentText.isNotice(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fyi I am late, is that fine?", "The fyi list is full"})
    void questions_are_no_notices(String text) {
        assertThat(AssentText.isNotice(text)).isFalse();
    }
}

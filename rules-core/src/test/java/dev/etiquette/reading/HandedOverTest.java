package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandedOverTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sure, send it over",
                "Send me your draft then",
                "yes mail it to me",
                "gern, schick mir die Unterlagen",
                "immer her damit"
            })
    void asking_to_be_sent_something_awaits_it(String text) {
        assertThat(HandedOver.isAwaited(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I will send my love", "who sends post cards?", "das schickt sich nicht"})
    void other_words_await_nothing(String text) {
        assertThat(HandedOver.isAwaited(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you so much! Attached is my letter.",
                "thanks! here's my draft",
                "Danke! Anbei das Zeugnis.",
                "Vielen Dank, im Anhang die Mappe"
            })
    void what_was_to_be_sent_is_handed_over(String text) {
        assertThat(HandedOver.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thank you so much!", "here we are again", "Danke, bis dann"})
    void thanks_alone_hand_nothing_over(String text) {
        assertThat(HandedOver.is(text)).isFalse();
    }
}

package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FarewellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heading out happy weekend all",
                "schonen feierabend euch allen",
                "bye everyone",
                "good night",
                "bis morgen zusammen"
            })
    void goodbyes_take_leave(String text) {
        assertThat(FarewellText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"we keep it see you tomorrow", "ok", "yes", "i bring it bye", ""})
    void what_says_more_does_not(String text) {
        assertThat(FarewellText.is(text)).isFalse();
    }
}

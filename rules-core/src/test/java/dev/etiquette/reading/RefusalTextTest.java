package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No thanks, not looking.",
                "Danke, kein Bedarf.",
                "Bitte solche Themen an die Redaktion, danke.",
                "no, gracias"
            })
    void no_is_told(String text) {
        assertThat(RefusalText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which day do you mean?",
                "Thanks, I will read it tonight.",
                "No problem, see you on Friday",
                "Not interested? Ask me again in May?"
            })
    void what_goes_on_is_no_refusal(String text) {
        assertThat(RefusalText.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who is this?",
                "Sorry, do I know you",
                "Wer sind Sie denn?",
                "\u00bfqui\u00e9n eres?",
                "who's this please"
            })
    void who_the_other_is_is_asked(String text) {
        assertThat(RefusalText.asksWho(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who is this for?",
                "who are you bringing on Friday?",
                "Wer ist das auf dem Bild",
                "Who is coming?",
                ""
            })
    void who_asks_more_knows_them(String text) {
        assertThat(RefusalText.asksWho(text)).isFalse();
    }
}

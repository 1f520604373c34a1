package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseNudgeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You said you'd send the offer over the weekend, no stress.",
                "you promised me the photos",
                "du wolltest mir noch die Liste schicken",
                "Sie wollten sich am Freitag melden"
            })
    void words_that_quote_a_promise_are_told(String text) {
        assertThat(PromiseNudge.quotes(text)).isTrue();
        assertThat(PromiseNudge.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "night! and ping about the poster",
                "any news on the poster?",
                "Have you found it?",
                "Did you ring the dentist",
                "Hast du es gefunden? Ich will morgen backen",
                "hast du schon was gehört?",
                "wie steht's mit dem Angebot",
                "no art yet?",
                "No photos yet 🙁",
                "nothing yet?",
                "is my lamp ready?",
                "Is the draft done by now?",
                "how's the poster coming along",
                "How are the slides coming?",
                "wie läufts mit der Liste?",
                "Wie läuft es mit dem Plakat",
                "noch keine Fotos?",
                "immer noch kein Plan?",
                "noch nichts angekommen",
                "Wo bleibt das Rezept?",
                "ist die Liste schon fertig?",
                "just checking on the piano",
                "Hello, a friendly reminder that 2281 is still open",
                "wondering whether you found out about the insurance",
                "did I miss the list?",
                "no pressure but any thoughts on the letter??",
                "Nothing has come.",
                "wollte nur mal nachfragen",
                "ich hab immer noch nichts gehört"
            })
    void words_that_ask_after_something_quote_none(String text) {
        assertThat(PromiseNudge.is(text)).isTrue();
        assertThat(PromiseNudge.quotes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are you free on Saturday?",
                "thank you",
                "you said it!",
                "Where can I park?",
                "schön war's",
                "no idea yet",
                "No worries yet!",
                "how's the weather",
                "How are you?",
                "is the hall open?",
                "is the soup hot?",
                "wie läufts?",
                "Wie läuft das Auto",
                "noch keine Ahnung",
                "wo wohnst du jetzt",
                "ist der Kurs voll?",
                "we have no one yet"
            })
    void other_words_are_not(String text) {
        assertThat(PromiseNudge.is(text)).isFalse();
    }
}

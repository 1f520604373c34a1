package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnUndertakingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll check with Ben and let you know",
                "Let me run it past the boss and I'll come back to you.",
                "@maya wir melden uns n\u00e4chste Woche",
                "Klingt gut, ich frage mal rum",
                "Thanks! I'll send you the links tomorrow",
                "Ich schau mal und sag dir dann Bescheid",
                "bis Ende der Woche haben Sie meine Anmerkungen",
                "Super spannend. Ich \u00fcberlege es mir und komme auf dich zur\u00fcck."
            })
    void who_undertakes_something_leaves_nothing_to_do(String text) {
        assertThat(OwnUndertaking.isAll(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Send me the paper and I will ruin it for you",
                "Schick mir den Entwurf, dann melde ich mich",
                "I'll call you. Which number is it",
                "My father died. I'll call you next week",
                "I'll end it all tonight. I'm sorry",
                "My mum is ill, I'll call you",
                "Well, my father died. I'll call you tomorrow",
                "I'll take two of the blue mugs please",
                "wir melden uns, unser Hund ist gestorben"
            })
    void who_wants_something_as_well_does(String text) {
        assertThat(OwnUndertaking.isAll(text)).isFalse();
    }

    @Test
    void long_letter_may_want_something() {
        assertThat(OwnUndertaking.isAll("I'll check. ".repeat(100))).isFalse();
    }
}

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks, but no. Please don't send any more.",
                "It's not for us. Please do not call again, we have enough of it",
                "please don't follow up, I'll find you if that changes",
                "Kindly stop emailing me",
                "don't text me again",
                "Danke, aber wir kaufen nichts. Bitte rufen Sie auch nicht in der Praxis an.",
                "Ich berate nicht privat, bitte schreib mir nicht mehr.",
                "Bitte keine weiteren Angebote",
                "Dat is niets voor mij. Bel me liever niet, dank.",
                "Merci de ne plus insister, ne m'écrivez plus",
                "Por favor, no me escribas más",
                "La prego, non mi chiami più",
                "não me mande mais nada, obrigado",
                "Proszę nie pisać, nie pisz do mnie"
            })
    void some_forbid_any_more(String text) {
        assertThat(RefusalText.forbids(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "please don't send it yet",
                "please don't call, text me",
                "Please don't ring, the baby is asleep",
                "please don't text, I'm driving",
                "Please don't message me here, use Signal",
                "Please don't send anything, just come!",
                "Bitte nicht mehr so viel Kuchen mitbringen",
                "please don't call before nine",
                "Please don't text me while I drive",
                "please don't call, text me instead",
                "Please don't worry, I'll call",
                "don't call me a hero",
                "please send me more",
                "Bitte schreib mir nicht vor acht an",
                "bitte ruf mich an",
                "bitte schick mir das nicht per Post, sondern per Mail",
                "mail me niet voor 9 uur",
                "no me llames antes de las diez",
                "stop by again"
            })
    void later_otherwise_or_something_else_is_not_forbidden(String text) {
        assertThat(RefusalText.forbids(text)).as(text).isFalse();
    }
}

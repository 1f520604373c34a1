package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElidedPromiseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so sorry Ben, wild week!! will have it to you by the end of the month",
                "busy here, sorry. will have it with you tomorrow",
                "Confirming, will send the number from my desk",
                "yes will scan it tonight!",
                "will add you tonight",
                "hi Ann, will drop it off",
                "ok cool, 'll book it",
                "Ja, das geht. Zeichnungen hast du am 14.",
                "Klar, den Bericht bekommst du bis Freitag",
                "Angebot bekommen Sie am Montag",
                "course mum, get you at half 9",
                "yes! picking you up 9:30",
                "I finish at 2, will come straight after",
                "Have it to you Ron by next Tuesday",
                "so late, bringing it round tomorrow",
                "we'll return it before the 14th",
                "Ja, bring sie dir Mittwoch rum",
                "hol dich um sieben ab",
                "Morgen, versprochen!"
            })
    void nobody_need_say_i(String text) {
        assertThat(ElidedPromise.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sending the 405 now", "ok, transferring it right now!", "paying now x"})
    void what_is_just_done_is_no_promise_any_more(String text) {
        assertThat(ElidedPromise.isInTheAct(text)).isTrue();
        assertThat(ElidedPromise.isInTheAct("I am sending it tomorrow, not now"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "will you send it?",
                "Ann will send it",
                "my brother, who is away, will send it",
                "It rains. Will be over soon",
                "will get better",
                "Will call me if anything is wrong",
                "Was hast du am Montag vor?",
                "Das hast du am Montag gesagt",
                "Hast du am 14. Zeit?",
                "Zeit hast du bis Freitag",
                "Die Liste hast du morgen?",
                "bringing the kids to school, then work",
                "get you back for this",
                "yes pick me up at 8 please",
                "we'll see you there",
                "nothing to follow this week",
                "bring mir das mit",
                "what a promise"
            })
    void others_and_questions_promise_nothing(String text) {
        assertThat(ElidedPromise.is(text)).isFalse();
    }
}

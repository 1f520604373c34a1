package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wants to be written to instead of called does not want to be left alone. */
class CallsDeclinedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My phone's mic is broken so I can't take calls, just message me here",
                "I can't take calls at work, text me instead",
                "don't call just text me",
                "please don't call, I'm in the library, text only",
                "no calls please, messages are fine",
                "Can you text me rather than calling? Baby asleep, write me please",
                "Ich kann gerade nicht telefonieren, schreib mir",
                "Ruf mich bitte nicht an, schreib lieber",
                "Bel me niet, app maar",
                "je ne peux pas répondre au téléphone, ne m'appelle pas, écris-moi",
                "no puedo contestar ahora, escríbeme",
                "Non posso ricevere chiamate adesso, scrivimi qui",
                "não posso atender chamadas agora, manda mensagem"
            })
    void writing_is_wanted_instead_of_calls(String text) {
        assertThat(CallsDeclined.is(text, "WhatsApp")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Don't call me and don't write, leave me alone",
                "Stop messaging me",
                "Please don't call or write to me",
                "Don't call me, don't message me",
                "Never ring me or text me please",
                "Bitte nicht anrufen und nicht schreiben",
                "No me llames ni me escribas",
                "Ne m'appelle pas et ne m'écris pas",
                "Non chiamarmi e non scrivermi",
                "Não me ligues nem me escrevas",
                "Bel me niet en schrijf me niet",
                "Please don't call, email me instead",
                "no calls and no WhatsApp, write to me on Signal",
                "Don't ring before ten please",
                "I can't take this any more",
                "Ruf mich nie wieder an",
                "Non chiamarmi più",
                "Message me when you are there"
            })
    void other_wishes_are_none_of_that_kind(String text) {
        assertThat(CallsDeclined.is(text, "WhatsApp")).isFalse();
    }

    @Test
    void way_in_which_it_was_written_is_no_other_one() {
        assertThat(CallsDeclined.is("no calls please, just message me on whatsapp", "WhatsApp"))
                .isTrue();
        assertThat(CallsDeclined.is("no calls please, just message me on whatsapp", "Telegram"))
                .isFalse();
        assertThat(CallsDeclined.is("Don't call, write me an email", "Email")).isTrue();
    }
}

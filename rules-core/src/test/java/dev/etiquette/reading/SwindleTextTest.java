package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwindleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hey mum, my phone fell in the bath, save this as my new number pls",
                "Hallo Papa, Handy ist kaputt, das ist meine neue Nummer. Kannst du mir schreiben?",
                "Hola mamá se me cayó el móvil, este es mi nuevo número",
                "ciao mamma questo è il mio nuovo numero, scrivimi",
                "hoi mama, mijn telefoon is kapot, dit is mijn nieuwe nummer",
                "Good day pretty, I am a widower with a lovely son and an engineer on an oil rig",
                "Captain in the US Army, widowed for five years. Your smile touched me",
                "I will pay by cashier's check, and my mover comes for the piano",
                "dude i accidentally reported ur steam account, talk to this admin",
                "ich hab dich aus versehen bei discord gemeldet, schreib dem support",
                "Made 5,200 USDT in 4 days with this group, ask for the link",
                "ho guadagnato 2.300 in una settimana, ti mando il link"
            })
    void scripts_are_known(String text) {
        assertThat(SwindleText.is(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi mum, landed safely, will call you tonight",
                "hallo mama, wann gibt es essen?",
                "Hey Jo, this is my new number, Sam from choir",
                "Grandad was a widower for ten years and loved the sea",
                "My son joined the army last year",
                "Can I pay by check?",
                "I reported the pothole by mistake twice",
                "We raised 900 in two days for the roof",
                "I made 40 scones in two hours"
            })
    void what_only_sounds_so_is_none(String text) {
        assertThat(SwindleText.is(text)).as(text).isFalse();
    }
}

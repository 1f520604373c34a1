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
                "ho guadagnato 2.300 in una settimana, ti mando il link",
                "CORREOS: su paquete no pudo ser entregado, abone 1,79 € en el enlace",
                "Il tuo pacco è in giacenza, paga 1,99 € qui",
                "Your parcel is held at customs, pay £1.45: http://rm-fee.example",
                "Votre colis est en attente, réglez 2,99 € de frais",
                "Olá, a sua encomenda está retida na alfândega, pague 2,49 €",
                "Uw pakket kon niet worden bezorgd, klik hier",
                "Gentile cliente, la sua casella PEC scade domani, rinnovi qui: http://pec-rinnovo.example",
                "Su cuenta ha sido suspendida, verifique sus datos en el enlace en 24 horas",
                "Ihr Konto wurde eingeschränkt, klicken Sie hier"
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
                "I made 40 scones in two hours",
                "Hola, ¿me puedes decir si mi paquete está retenido? no me llega nada",
                "My account was suspended and I can't log in, can you help? https://shop.example",
                "Il mio pacco è bloccato in dogana da una settimana, a voi è arrivato?",
                "I paid 12 for the parcel that was held at customs",
                "Dein Paket liegt bei mir, komm vorbei",
                "The package release is pending since Monday, can you look? https://builds.example/7",
                "The package could not be delivered to the mirror, see https://mirror.example",
                "je vois ma carte bloquée sur votre page, quel lien faut-il ouvrir ?",
                "The link to your account on the forum does not work"
            })
    void what_only_sounds_so_is_none(String text) {
        assertThat(SwindleText.is(text)).as(text).isFalse();
    }
}

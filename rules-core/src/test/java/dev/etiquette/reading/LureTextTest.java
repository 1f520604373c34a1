package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LureTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tired of your boss? my coach grew £300 to £5,100 last month. Ask me how",
                "Dear madam, to release your compensation fund you pay only $400 clearance fee",
                "¡Oferta! Cartuchos para tu impresora desde 9 €. Responde BAJA para no recibir más",
                "Votre code -15 % expire demain",
                "21 erreurs SEO sur votre page, et vos concurrents sont devant",
                "Good day dear, the platform pays 3 ETH to each of us, kindly reply me",
                "Your account is locked. Log in here: https://bank.example/in",
                "Sie haben einen Gutschein gewonnen! Klicken Sie hier",
                "Your bakery on page 1 of google, 100% guaranteed",
                "Hola, tu cuenta est\u00e1 bloqueada, haga clic en https://banco.example"
            })
    void several_signs_bait(String text) {
        assertThat(LureText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I get 3 errors when I install it, any idea?",
                "My mentor at the guild sent me your way, could you look at my loom?",
                "The customs fee was 12 euros, I paid it. When will the parcel come?",
                "I made 40 for Friday, is that enough?",
                "Is this your bakery? https://map.example/bakery",
                "Kindly send me your price list, I need 30 rolls.",
                "Ben told me about you. I am new in town and looking for friends who bake",
                "My account at the mill is locked, can you help?",
                "Pages 1-5 are done: https://file.example/1",
                ""
            })
    void one_sign_or_a_common_acquaintance_does_not(String text) {
        assertThat(LureText.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15% off all stones with code STONE15",
                "How did we do? Rate our service from 1 to 5.",
                "Wie zufrieden waren Sie? https://frage.example/2"
            })
    void discounts_and_ratings_are_sent_to_all(String text) {
        assertThat(LureText.isToAll(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is 15% off the second stone fine for you?",
                "The code of the door is 1515",
                "How did we do it last year?"
            })
    void one_price_is_not(String text) {
        assertThat(LureText.isToAll(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A blessing, send it to 7 friends", "Schicke das an zehn Freunde weiter"})
    void chains_want_to_be_sent_on(String text) {
        assertThat(LureText.isChain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Can you send it to 7 people of the choir?", "Please send the list to Ben"})
    void asking_to_send_something_is_no_chain(String text) {
        assertThat(LureText.isChain(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"YOU BAKERS are hiding it. Answer me", "Dein Schweigen spricht B\u00c4NDE"})
    void shouts_with_reproaches_are_hostile(String text) {
        assertThat(LureText.isHostile(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHERE is my basket?", "I am still waiting for your answer"})
    void an_angry_customer_is_not(String text) {
        assertThat(LureText.isHostile(text)).isFalse();
    }
}

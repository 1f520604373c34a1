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
                "Hola, tu cuenta est\u00e1 bloqueada, haga clic en https://banco.example",
                "Hola Marta, soy \u00c1lex de Energ\u00eda Verde, te llamaba por tu factura de la luz, \u00bfcu\u00e1ndo te viene bien?",
                "Buongiorno, sono Luca di Luce Energia, la contatto per la sua bolletta della luce",
                "Guten Tag, mein Name ist Schulz von Stadtstrom, ich melde mich wegen Ihres Stromtarifs.",
                "Bonjour, nous avons remarqu\u00e9 que votre site n'appara\u00eet pas sur Google, puis-je vous appeler ?",
                "Guten Tag, mir ist aufgefallen, dass Ihre Website bei Google kaum gefunden wird. H\u00e4tten Sie 15 Minuten?",
                "Buongiorno, il vostro sito non \u00e8 ottimizzato per Google, le va una chiamata gratuita?"
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
                "Hola, soy \u00c1lex del taller, te llamaba por tu coche, ya est\u00e1 listo",
                "Hola, tengo una duda con la factura de la luz del piso, \u00bfla pago yo o t\u00fa?",
                "Hi, this is Sam from flat 3, I was writing about the electricity bill of the hallway",
                "H\u00e4tten Sie am Montag 15 Minuten f\u00fcr mich? Es geht um meine Bestellung.",
                "I saw your site has a broken link on the price page",
                "Il vostro sito non mi fa ordinare, potete aiutarmi? clicco e non succede nulla",
                "votre site est tr\u00e8s beau, faites-vous des g\u00e2teaux pour les clients professionnels ?",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who handles your payroll? We take it off your hands from 39 a month.",
                "Your reviews are stuck at 3.9, I can raise it. Worth a quick chat?",
                "are you the owner of crumb.example? Can we talk this week?",
                "Zahlen Sie auch zu viel f\u00fcr Strom?",
                "We buy any van, any condition",
                "\u00bfQui\u00e9n lleva las redes en su obrador? Podemos conseguirle 30 clientes al mes",
                "Siete interessati a nuove recensioni? Garantiamo 20 al mese",
                "Dzie\u0144 dobry, oferujemy pozycjonowanie, czy mog\u0119 zadzwoni\u0107?",
                "New month, new role? Any change on your side?"
            })
    void letters_to_any_business_bait(String text) {
        assertThat(LureText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your ticket was drawn! Pay only 12 dollars for shipping",
                "Good evening sir, my late client left a deposit in your name",
                "I am a widow and want to leave you my late husband's funds",
                "your spotify payment was declined, log in",
                "I got your contact from the internet and want to donate 3 million, dear"
            })
    void swindles_bait(String text) {
        assertThat(LureText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who handles your payroll? I look for somebody myself.",
                "Are you the owner of the red bike?",
                "I can raise the table if it is too low",
                "The widow next door asks for a loaf",
                "How many orders do you have a month?",
                "Ben told me you buy any jars",
                "I have a new role, and you?"
            })
    void the_same_words_of_people_do_not(String text) {
        assertThat(LureText.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From 1 May a sack is 2 euros more. Thank you for your custom.",
                "Liebe Kundinnen, der Laden bleibt im August zu.",
                "Estimados clientes, subimos la cuota un 3 %.",
                "To all members: the hall is painted this week. The committee",
                "Chers clients, nos tarifs augmentent de 2 \u20ac."
            })
    void notices_to_all_want_nothing(String text) {
        assertThat(LureText.isToAll(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear parents, please sign the slip.",
                "Dear neighbours, my husband died last night.",
                "Liebe Mitglieder, der Beitrag ist am 3. f\u00e4llig.",
                "Liebe Kundin, passt Ihnen Dienstag?",
                "Dear customer, your table on Friday is cancelled."
            })
    void notices_of_a_death_or_a_duty_do(String text) {
        assertThat(LureText.isToAll(text)).isFalse();
    }
}

package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever buys or pays offers nothing. */
class PurchaseTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi, I'd like to order 3 bags of flour for Thursday, can you send me the invoice?",
                "Attached the invoice for the rent of the hall: £340, due in 14 days.",
                "Here's the bill for March, 250 €.",
                "I’ve paid invoice no. 4711 today, 89,90 €.",
                "Could you tell me whether our order has shipped yet? We paid 59 euros with express delivery.",
                "Can I still get the early bird price of 120 € for two tickets?",
                "Could you get me a discount code for the shop you work in?",
                "Please reserve the room for us, the deposit of 50 € is paid",
                "I was charged twice (2 x $19.99).",
                "Wir möchten gern 12 Stühle zum Sonderpreis bestellen.",
                "Anbei die Rechnung für den Kurs, 180 Euro",
                "Ich habe die 20 % Anzahlung heute überwiesen.",
                "Quisiera pedir 10 cajas de vino en oferta",
                "Te paso la factura de octubre: 120 €.",
                "Je voudrais commander 4 chaises",
                "Voici la facture pour les cours de mars, 90 €.",
                "Vorrei ordinare due torte per sabato",
                "Le mando la fattura di novembre, 300 euro.",
                "Queria encomendar dois bolos",
                "Ik wil graag twee taarten bestellen",
                "Chciałabym zamówić dwa torty",
                "İki pasta sipariş vermek istiyorum"
            })
    void buyer_is_known(String text) {
        assertThat(PurchaseText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our new oven is 20 % off until Friday, order today!",
                "Please book your table now, 20 % off until Friday",
                "Can I get you a place in my course for half the price?",
                "Book your table now and get a free dessert",
                "Can you imagine? Bread for half the price in our shop",
                "Get your discount code in our newsletter",
                "Wir haben den ganzen Dezember 20 % auf alle Brote. Jetzt bestellen!",
                "Nur heute: Versand gratis. Bestell deinen Korb im Shop",
                "Oferta: lleva tres y paga dos",
                "Commandez maintenant, livraison offerte",
                "Ordina subito, spedizione gratuita",
                "We offer courses from 80 euros, would you be interested?",
                "I bake bread and sell it at the market, come by",
                "Your invoice software deserves better: try ours for free"
            })
    void seller_is_not_taken_for_one(String text) {
        assertThat(PurchaseText.is(text)).isFalse();
    }
}

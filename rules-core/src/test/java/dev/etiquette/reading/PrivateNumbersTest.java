package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her account is DE02 1203 0000 0000 2020 51, Tomas.",
                "your IBAN: GB82WEST12345698765432 it is",
                "Anna's account GB82 WEST 1234 5698 7654 32 PLEASE",
                "Ihre Bankverbindung: DE02 1203 0000 0000 2020 51",
                "the card 4111 1111 1111 1111 has expired",
                "Your order number is 20417.",
                "Deine Bestellnummer lautet A-20417",
                "Ihre Kundennr. 4711008 ist gesperrt.",
                "you can text her: +49 (171) 234-5678",
                "Your phone number is 0171 2345678, right?",
                "Lina's number: 555-123-4567",
                "Ruf ihn an: 0171/2345678",
                "Seine Nummer ist 030 1234567.",
                "Her address is 3 Elm Street.",
                "Send it to his new address: 12 Old Mill Road, Leeds",
                "Ann's home address is 221b Baker St",
                "She lives at 4 Rose Close now",
                "Seine private Adresse ist jetzt Lindenweg 3",
                "She lives in 12 Mill Road",
                "Sie wohnt am Marktplatz 5, zwei Minuten von mir",
                "Er wohnt am Radweg 20 b",
                "Deine neue Anschrift: Große Straße 12a, 10115 Berlin",
                "Er wohnt in der Lindenstraße 5."
            })
    void numbers_that_are_somebodys_own_are_private(String text) {
        assertThat(PrivateNumbers.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Please pay to DE02 1203 0000 0000 2020 51, Tomas.",
                "Call me on 0171 2345678",
                "Text him by 2026-03-05 if you want a seat.",
                "Ruf sie bis zum 05.03.2026 an.",
                "Anna's mobile library stops here on 03.03.2026.",
                "You can reach them at their phone 0800 1110111, day and night.",
                "Ihre Telefonnummer für Notfälle ist die 116117.",
                "Could you send us your order number in a private message?",
                "Die Bestellnummer lautet künftig auf 8 Stellen.",
                "It's tax season! Three tips from our bookkeeper.",
                "Our shop has a new number: 030 1234567. Call us!",
                "Book a table on +49 30 1234567",
                "DE02 1203 0000 0000 2020 52 has a slip in it",
                "4111 1111 1111 1112 is no card",
                "ISBN 9783161484100",
                "Call me at three. We sold 1200 in 2025.",
                "Her number one is the blue one, of 1923",
                "Our address is 3 Elm Street.",
                "Their address is 3 Elm Street, and they open at nine.",
                "Luigi's address is 12 Mill Road",
                "What is your address? Is it still Elm Street?",
                "Her address to the 300 members was short.",
                "He lives in 3 worlds at once",
                "She lives on 5 loaves a day",
                "Besucht die Bäckerei Kurz. Ihre Adresse ist Mühlweg 5.",
                "Er wohnt im 3. Stock",
                "Sie wohnt am Marktplatz 5 Minuten von mir.",
                "sie wohnt am Radweg 20 km von hier",
                "Er wohnt an der Allee 10 Gehminuten von uns",
                "Das Café ist umgezogen, seine neue Adresse ist Gartenstraße 5.",
                "She lives on 3 acres all the way up there.",
                "she lives in 2 rooms by the way",
                "1234567890123456789012345678901234567890"
            })
    void other_numbers_are_not(String text) {
        assertThat(PrivateNumbers.areIn(text)).isFalse();
    }

    @Test
    void long_texts_are_read_in_time_proportional_to_them() {
        String digits = "DE02 1203 ".repeat(100_000);

        assertThat(PrivateNumbers.areIn(digits)).isFalse();
        assertThat(PrivateNumbers.areIn("her number ".repeat(100_000))).isFalse();
        assertThat(PrivateNumbers.areIn("her address is 3 elm ".repeat(100_000)))
                .isFalse();
        assertThat(PrivateNumbers.areIn("er wohnt in " + "a-".repeat(100_000))).isFalse();
    }
}

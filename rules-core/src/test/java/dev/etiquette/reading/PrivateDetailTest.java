package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateDetailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please pay to DE02 1203 0000 0000 2020 51, Tomas.",
                "GB82WEST12345698765432 it is",
                "GB82 WEST 1234 5698 7654 32 PLEASE",
                "the card 4111 1111 1111 1111 has expired",
                "Call me on 0171 2345678",
                "you can text her: +49 (171) 234-5678",
                "Your phone number is 0171 2345678, right?",
                "Lina's number: 555-123-4567",
                "Ruf mich an: 0171/2345678",
                "Seine Nummer ist 030 1234567."
            })
    void numbers_that_are_somebodys_own_are_private(String text) {
        assertThat(PrivateDetail.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Our shop has a new number: 030 1234567. Call us!",
                "Book a table on +49 30 1234567",
                "DE02 1203 0000 0000 2020 52 has a slip in it",
                "4111 1111 1111 1112 is no card",
                "ISBN 9783161484100",
                "Call me at three. We sold 1200 in 2025.",
                "Her number one is the blue one, of 1923",
                "1234567890123456789012345678901234567890"
            })
    void other_numbers_are_not(String text) {
        assertThat(PrivateDetail.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her diagnosis came on Monday.|false|my diagnosis came on Monday.",
                "Lina's diagnosis, and theirs|false|my diagnosis, and theirs",
                "Seine Adresse, ihrem Konto|false|meine Adresse, meinem Konto",
                "It will be sein.|false|It will be sein.",
                "Your order number is 3.|false|Your order number is 3.",
                "Your order number is 3.|true|my order number is 3.",
                "Deine Adresse, Ihr Konto|true|meine Adresse, mein Konto"
            })
    void what_is_somebody_elses_reads_like_ones_own(String text, boolean toSomebody, String own) {
        assertThat(PrivateDetail.asOwn(text, toSomebody)).isEqualTo(own);
    }

    @Test
    void long_texts_are_read_in_time_proportional_to_them() {
        String digits = "DE02 1203 ".repeat(100_000);

        assertThat(PrivateDetail.isIn(digits)).isFalse();
        assertThat(PrivateDetail.isIn("her number ".repeat(100_000))).isFalse();
    }
}

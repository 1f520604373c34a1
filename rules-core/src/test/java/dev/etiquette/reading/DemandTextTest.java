package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "you owe January too",
                "that is 40 from you",
                "you still haven't paid the hall",
                "rent went up to 900",
                "Du schuldest mir noch 20",
                "te falta pagar febrero",
                "tu me dois encore 15",
                "je hebt nog niet betaald",
                "next time I call the landlord",
                "last warning",
                "or I go to the council",
                "la pr\u00f3xima llamo al casero",
                "again. we talked about this",
                "it drips AGAIN. honestly not happy",
                "third time I'm asking",
                "bin echt sauer",
                "esto ya lo hablamos"
            })
    void dues_threats_and_blame_want_an_answer(String text) {
        assertThat(DemandText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ring me when you have a minute",
                "call me",
                "give me a bell later",
                "ruf mich mal an",
                "ll\u00e1mame cuando puedas",
                "appelle-moi ce soir",
                "call your mother",
                "ring when you're in"
            })
    void whoever_asks_to_be_phoned_waits(String text) {
        assertThat(DemandText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "you owe me a pint",
                "you owe me one",
                "you owe me nothing, it was a joy",
                "call me crazy but I like rye",
                "ll\u00e1mame loca pero me gusta el centeno",
                "chiamami pazza",
                "ruf mich nie wieder an",
                "I rang them, it is fine",
                "will call when you are back",
                "it works again!",
                "again! again!",
                "happy with that",
                "third time lucky",
                "next time I bring cake",
                ""
            })
    void jests_and_news_demand_nothing(String text) {
        assertThat(DemandText.is(text)).isFalse();
    }
}

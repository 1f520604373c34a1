package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightyTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my dad died",
                "Oma ist im Krankenhaus",
                "Bestanden!",
                "we got engaged",
                "that is wrong",
                "your link is dead",
                "stimmt nicht",
                "me please",
                "ich brauche auch eins",
                "I can lend you one",
                "Ich!!!",
                "what blue is it",
                "is she fast charging now",
                "Not great",
                "He hit me again",
                "I don't want to live",
                "I relapsed",
                "Ich will nicht mehr leben",
                "Bin am Ende",
                "Durchgefallen",
                "kk its 23,40",
                "where",
                "wie teuer",
                "Parcel never arrived",
                "order not here yet",
                "the video has no sound",
                "second button does not react",
                "keine Rechnung dabei",
                "Bild wird nicht angezeigt"
            })
    void news_faults_wishes_offers_and_questions_without_a_sign_have_weight(String text) {
        assertThat(WeightyText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words to live by",
                "Find ich gut!",
                "here too",
                "The wet edges!!",
                "What a loaf",
                "How lovely",
                "Wie sch\u00f6n",
                "Als Redakteurin muss das so",
                "this never gets old",
                "never too late for a sourdough",
                "no better day for it",
                "good morning"
            })
    void banter_and_applause_have_none(String text) {
        assertThat(WeightyText.is(text)).isFalse();
    }
}

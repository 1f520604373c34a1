package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraveNewsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the boss grabbed my wrist in the store room, can I see you",
                "Der Fahrer hat mich begrapscht",
                "Ma mère est décédée cette nuit",
                "Les obsèques sont mardi à 10 h",
                "Mi padre ha muerto esta mañana",
                "El entierro es mañana a las doce",
                "È mancato mio nonno, il funerale è lunedì",
                "De uitvaart is vrijdag",
                "A minha avó faleceu ontem",
                "Grandma died last night, peacefully.",
                "dad has had a stroke, we are at St Mary's",
                "The scan results are in and they are not good.",
                "Lena and I split up on Sunday",
                "mum is in hospital again",
                "we lost our baby",
                "I start chemo on Monday",
                "The funeral is on Friday at two",
                "I'm falling apart, call me",
                "Mein Opa ist heute gestorben",
                "Papa liegt auf der Intensivstation",
                "Der Befund war leider nicht gut."
            })
    void misfortune_is_grave(String text) {
        assertThat(GraveNews.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he grabbed my attention, a good book",
                "hit me up when you are in town",
                "Mi abuela murió hace veinte años",
                "Ma mère est partie au marché ce matin",
                "Mi madre se ha ido a casa",
                "I nearly died laughing, mum was there",
                "mum died when I was six",
                "Since dad died we meet every May",
                "It's the anniversary of nan's passing, she died ten years ago",
                "he passed his driving test",
                "dad passed me the salt",
                "my phone died",
                "we lost the game",
                "my brother died of shame haha",
                "Opa ist wieder zu Hause",
                "the doctor said it is all clear",
                "Oma hat Geburtstag"
            })
    void what_is_long_ago_or_laughs_or_is_no_misfortune_is_none(String text) {
        assertThat(GraveNews.is(text)).isFalse();
    }
}

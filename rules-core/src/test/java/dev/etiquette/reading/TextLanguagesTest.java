package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLanguagesTest {

    private static long in(String text) {
        return TextLanguages.in(text, WordTokenizer.read(text));
    }

    private static boolean mayBe(String text, String language) {
        return (in(text) & TextLanguages.bit(language)) != 0;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | El horno no funciona y la masa está muy fría
            fr | Le four est trop chaud et la pâte n'est pas prête
            pt | O forno não funciona e a massa está muito fria
            it | Il forno non funziona e la pasta è molto fredda
            nl | De oven doet het niet en het deeg is te koud
            pl | Piec nie działa i ciasto jest bardzo zimne
            tr | Fırın çalışmıyor ve hamur çok soğuk
            ja | オーブンが動かなくて生地が冷たい
            ar | الفرن لا يعمل والعجين بارد جدا
            ru | Печь не работает и тесто очень холодное
            uk | Піч не працює і тісто дуже холодне
            sv | Ugnen fungerar inte och degen är för kall
            el | Ο φούρνος δεν λειτουργεί
            he | התנור לא עובד
            """)
    void language_is_told_by_letters_and_small_words(String language, String text) {
        assertThat(TextLanguages.only(text, WordTokenizer.read(text))).contains(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The oven is too hot and the dough is not ready",
                "Der Ofen ist zu warm und der Teig noch nicht fertig"
            })
    void what_is_english_may_be_german_and_the_other_way_round(String text) {
        assertThat(mayBe(text, "en")).isTrue();
        assertThat(mayBe(text, "de")).isTrue();
        assertThat(mayBe(text, "fr")).isFalse();
        assertThat(TextLanguages.only(text, WordTokenizer.read(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mi", "OK", "no"})
    void one_short_word_is_the_same_in_too_many_languages(String text) {
        assertThat(mayBe(text, "en")).isTrue();
        assertThat(mayBe(text, "de")).isTrue();
        assertThat(mayBe(text, "tr")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kiln 1040", "\uD83D\uDC4D"})
    void text_without_a_word_that_tells_may_be_in_any_language_of_its_letters(String text) {
        assertThat(in(text)).isEqualTo(TextLanguages.LATIN);
        assertThat(mayBe(text, "es")).isTrue();
        assertThat(mayBe(text, "el")).isFalse();
    }

    @Test
    void few_words_leave_english_and_german_open() {
        assertThat(mayBe("Merci", "fr")).isTrue();
        assertThat(mayBe("Merci", "de")).isTrue();
    }

    @Test
    void language_that_no_text_is_known_to_be_in_is_looked_for_in_all() {
        assertThat(TextLanguages.bit("mi")).isEqualTo(TextLanguages.ALL);
        assertThat(TextLanguages.bit("any")).isEqualTo(TextLanguages.ALL);
        assertThat(TextLanguages.bit("de-AT")).isEqualTo(TextLanguages.bit("de"));
    }

    @Test
    void phrase_of_one_language_is_not_read_in_another() {
        Phrases phrases = new Phrases(List.of(
                new Phrase("de", "closing", Phrase.Where.ANYWHERE, "merci"),
                new Phrase("fr", "question", Phrase.Where.ANYWHERE, "merci de me dire")));
        assertThat(phrases.marks("Merci de me dire quel jour vous arrivez", Set.of()))
                .containsExactly(Mark.QUESTION);
        assertThat(phrases.marks("Merci, das ist sehr nett von dir", Set.of())).containsExactly(Mark.CLOSING);
    }

    @Test
    void sign_of_one_language_is_not_read_in_another() {
        Phrases phrases = new Phrases(List.of(new Phrase("el", "question", Phrase.Where.ANYWHERE, ";")));
        assertThat(phrases.marks("Πού είναι ο φούρνος;", Set.of())).containsExactly(Mark.QUESTION);
        assertThat(phrases.marks("The oven is hot; wait.", Set.of())).isEmpty();
        assertThat(phrases.marks(";-)", Set.of())).doesNotContain(Mark.QUESTION);
    }

    @Test
    void text_in_a_language_without_phrases_is_told() {
        Phrases phrases = new Phrases(List.of(new Phrase("fr", "stop", Phrase.Where.ANYWHERE, "laisse moi")));
        assertThat(phrases.unreadLanguage("Piec nie działa i ciasto jest bardzo zimne"))
                .contains(Locale.forLanguageTag("pl"));
        assertThat(phrases.unreadLanguage("Le four est trop chaud et la pâte n'est pas prête"))
                .isEmpty();
        assertThat(phrases.unreadLanguage("OK")).isEmpty();
    }

    @Test
    void signs_of_scripts_without_blanks_are_compared_one_by_one() {
        assertThat(WordTokenizer.of("連絡しないでDM")).containsExactly("連", "絡", "し", "な", "い", "て", "dm");
        Phrases phrases = new Phrases(List.of(new Phrase("ja", "stop", Phrase.Where.ANYWHERE, "(連絡|電話) しないで")));
        assertThat(phrases.marks("もう電話しないでください。", Set.of())).containsExactly(Mark.STOP);
        assertThat(phrases.marks("電話してください。", Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Artık yazmayın", "ARTIK YAZMAYIN", "artik yazmayin"})
    void letters_that_people_write_in_two_ways_are_one(String text) {
        Phrases phrases = new Phrases(List.of(new Phrase("tr", "stop", Phrase.Where.ANYWHERE, "artık yazmayın")));
        assertThat(phrases.marks(text, Set.of())).containsExactly(Mark.STOP);
    }
}

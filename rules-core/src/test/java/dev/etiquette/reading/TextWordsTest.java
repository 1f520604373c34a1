package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWordsTest {

    @ParameterizedTest
    @CsvSource({"'',0", "Rye,3", "Grüße 👨‍👩‍👧,7", "e\u0301,1", "🎉🎉,2"})
    void characters_are_counted_as_they_are_seen(String text, int length) {
        assertThat(new TextWords(text).length()).isEqualTo(length);
    }

    @Test
    void address_counts_no_more_than_platforms_count() {
        assertThat(new TextWords("See https://bakery.example/" + "x".repeat(300)).length())
                .isEqualTo(4 + 23);
        assertThat(new TextWords("See https://rye.example").length()).isEqualTo(4 + 19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "?!", "...", "-"})
    void signs_alone_say_nothing(String text) {
        assertThat(new TextWords(text).saysNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "🎉", "☀️", "ok?"})
    void word_number_and_emoji_say_something(String text) {
        assertThat(new TextWords(text).saysNothing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi", "hello Ann!", "Hey there :)", "Liebe Ann,", "Hi Ann, hello again"})
    void hello_is_no_more_than_hello(String text) {
        assertThat(new TextWords(text, Set.of("ann")).greetsOnly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Ann", "Hi Ben", "Happy birthday!", "Hi, which oven?", "Hi https://rye.example/bread", "🎉"})
    void what_says_more_is_no_greeting_alone(String text) {
        assertThat(new TextWords(text, Set.of("ann")).greetsOnly()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks!",
                "thank you so much, Ann",
                "Hi Ann, thanks again!!",
                "Vielen lieben Dank!",
                "Danke sch\u00f6n, Ann"
            })
    void thanks_are_no_more_than_thanks(String text) {
        assertThat(new TextWords(text, Set.of("ann")).thanksOnly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ann",
                "Thanks, on Friday",
                "No thanks",
                "Yes, thank you!",
                "Thanks \ud83d\udc4d",
                "so much, Ann",
                "Thanks: https://rye.example/bread",
                "Danke, gern"
            })
    void what_says_more_is_no_thanks_alone(String text) {
        assertThat(new TextWords(text, Set.of("ann")).thanksOnly()).isFalse();
    }
}

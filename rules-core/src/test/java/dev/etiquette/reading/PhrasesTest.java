package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase.Where;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private static final Phrases PHRASES = new Phrases(List.of(
            new Phrase("en", Mark.QUESTION, Where.ANYWHERE, "?"),
            new Phrase("en", Mark.QUESTION, Where.ANYWHERE, "can anyone"),
            new Phrase("en", Mark.EVERGREEN, Where.START, "how to"),
            new Phrase("en", Mark.CLOSING, Where.WHOLE, "thanks"),
            new Phrase("en", Mark.CLOSING, Where.WHOLE, "a lot"),
            new Phrase("en", Mark.PROMOTIONAL, Where.ANYWHERE, "don't miss")));

    @ParameterizedTest
    @ValueSource(strings = {"Which oven?", "CAN  Anyone help", "can, anyone", "Càn ányone", "so can\nanyone"})
    void question_is_known_by_a_sign_or_by_words_whatever_their_case_accents_and_punctuation(String text) {
        assertThat(marks(text)).containsExactly(Mark.QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan anyone", "can anyones", "can help anyone", ""})
    void words_are_whole_and_stand_together(String text) {
        assertThat(marks(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Look: https://bread.example/search?q=oven",
                "Look: http://bread.example/?",
                "Look: HTTPS://BREAD.EXAMPLE/?a",
                "www.bread.example/can-anyone?",
            })
    void web_address_is_not_read(String text) {
        assertThat(marks(text)).isEmpty();
    }

    @Test
    void question_beside_a_web_address_is_read() {
        assertThat(marks("Is it this one? https://bread.example/")).containsExactly(Mark.QUESTION);
    }

    @Test
    void start_is_the_first_word_that_is_no_name() {
        assertThat(marks("How to bake")).containsExactly(Mark.EVERGREEN);
        assertThat(marks("Maya: how to bake", "maya")).containsExactly(Mark.EVERGREEN);
        assertThat(marks("Learn how to bake")).isEmpty();
    }

    @Test
    void text_that_was_read_once_is_marked_by_the_names_of_each_talk() {
        MarkedText read = PHRASES.read("Maya: how to bake");

        assertThat(read.marks(Set.of())).isEmpty();
        assertThat(read.marks(Set.of("maya")).standard()).containsExactly(Mark.EVERGREEN);
        assertThat(read.marks(Set.of("ann"))).isEmpty();
        assertThat(read.marks(Set.of("maya")).standard()).containsExactly(Mark.EVERGREEN);
    }

    @Test
    void whole_text_is_of_one_sort_when_few_other_words_stand_in_it() {
        assertThat(marks("Thanks a lot!")).containsExactly(Mark.CLOSING);
        assertThat(marks("Thanks a lot, my good old")).containsExactly(Mark.CLOSING);
        assertThat(marks("Thanks, thanks a lot, my good old")).containsExactly(Mark.CLOSING);
        assertThat(marks("Thanks, thanks a lot, my good old friend")).isEmpty();
        assertThat(marks("Thanks, friend")).containsExactly(Mark.CLOSING);
        assertThat(marks("Thanks, old friend")).isEmpty();
    }

    @Test
    void names_are_no_words() {
        assertThat(marks("Thanks Maya Miller")).isEmpty();
        assertThat(marks("Thanks Maya Miller", "maya", "miller")).containsExactly(Mark.CLOSING);
        assertThat(Phrases.comparable("Zoë O'Neil")).containsExactlyInAnyOrder("zoe", "oneil");
    }

    @Test
    void apostrophes_do_not_matter() {
        assertThat(marks("Don\u2019t miss it")).containsExactly(Mark.PROMOTIONAL);
        assertThat(marks("dont miss it")).containsExactly(Mark.PROMOTIONAL);
    }

    @Test
    void beginning_of_a_very_long_text_is_read_and_its_end_is_not() {
        assertThat(marks("Which oven? " + "bread ".repeat(10_000))).containsExactly(Mark.QUESTION);
        assertThat(marks("bread ".repeat(10_000) + "?")).isEmpty();
        assertThat(marks("x".repeat(19_999) + "?")).containsExactly(Mark.QUESTION);
        assertThat(marks("x".repeat(20_000) + "?")).isEmpty();
        assertThat(marks("\uD83C\uDF5E".repeat(10_001))).isEmpty();
    }

    @Test
    void what_asks_something_closes_nothing() {
        assertThat(marks("Thanks a lot?")).containsExactly(Mark.QUESTION);
    }

    @Test
    void star_stands_for_exactly_one_word() {
        Phrases phrases = phrases("would * suit you");

        assertThat(read(phrases, "Would Tuesday suit you")).isTrue();
        assertThat(read(phrases, "would 5 suit you")).isTrue();
        assertThat(read(phrases, "would suit you")).isFalse();
        assertThat(read(phrases, "would next Tuesday suit you")).isFalse();
        assertThat(read(phrases, "would Tuesday suit")).isFalse();
    }

    @Test
    void star_behind_a_word_stands_for_every_ending() {
        Phrases phrases = phrases("gern* wissen", "möchte bestell*");

        assertThat(read(phrases, "ich würde gern wissen")).isTrue();
        assertThat(read(phrases, "Gerne wissen")).isTrue();
        assertThat(read(phrases, "ger wissen")).isFalse();
        assertThat(read(phrases, "ungern wissen")).isFalse();
        assertThat(read(phrases, "ich moechte eines, moechte bestellen")).isTrue();
        assertThat(read(phrases, "ich mochte #Bestellung")).isTrue();
        assertThat(read(phrases, "#gernhaben wissen")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"für Grüße", "fuer Gruesse", "fur Grusse", "FÜR GRÜSSE", "fu\u0308r Grüße"})
    void german_umlauts_may_be_written_in_two_letters(String text) {
        assertThat(read(phrases("für grüße"), text)).isTrue();
    }

    @Test
    void two_letters_stand_for_umlauts_in_german_phrases_only() {
        Phrases finnish = new Phrases(List.of(new Phrase("fi", Mark.QUESTION, Where.ANYWHERE, "mitä")));

        assertThat(finnish.marks("mitae", Set.of())).isEmpty();
        assertThat(finnish.marks("mita", Set.of())).containsExactly(Mark.QUESTION);
    }

    @Test
    void signs_stand_for_prices_and_percentages() {
        Phrases phrases = phrases("only €", "% off");

        assertThat(read(phrases, "Only 19,99 €!")).isTrue();
        assertThat(read(phrases, "only $5")).isTrue();
        assertThat(read(phrases, "20 % off")).isTrue();
        assertThat(read(phrases, "only 20 % of them")).isFalse();
        assertThat(read(phrases, "off we go")).isFalse();
        assertThat(read(phrases, "only five")).isFalse();
    }

    @Test
    void hashtag_is_a_word_and_a_phrase_may_want_the_hashtag() {
        assertThat(read(phrases("#ad"), "New mugs #Ad")).isTrue();
        assertThat(read(phrases("#ad"), "an ad")).isFalse();
        assertThat(read(phrases("tutorial"), "Binding #tutorial")).isTrue();
        assertThat(read(phrases("#sale*"), "#Sales")).isTrue();
        assertThat(read(phrases("#sale*"), "sales")).isFalse();
    }

    @Test
    void phrase_may_have_to_stand_alone() {
        Phrases phrases = new Phrases(List.of(new Phrase("en", Mark.STOP, Where.ALONE, "stop")));

        assertThat(phrases.marks("STOP!", Set.of())).containsExactly(Mark.STOP);
        assertThat(phrases.marks("Ida, stop.", Set.of("ida"))).containsExactly(Mark.STOP);
        assertThat(phrases.marks("bus stop", Set.of())).isEmpty();
        assertThat(phrases.marks("stop stop", Set.of())).isEmpty();
    }

    @Test
    void names_are_left_out_as_hashtags_too() {
        Phrases phrases = new Phrases(List.of(new Phrase("en", Mark.STOP, Where.ALONE, "stop")));

        assertThat(phrases.marks("#Ida stop", Set.of("ida"))).containsExactly(Mark.STOP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "* *", "* you", "would *", "wo*", "w*ld", "*ould", "would ** you", "5 * $", "a&b", "€*"})
    void phrase_with_a_mistake_is_refused(String phrase) {
        assertThatThrownBy(() -> phrases(phrase))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The phrase \"" + phrase + "\" ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "would ",
                "wouldwould",
                "would would suit ",
                "#would ",
                "1 ",
                "€ 1 ",
                "1.",
                "' ",
                "\u0308",
                "- ",
                "a\u00AD"
            })
    void hundred_thousand_words_take_no_long_time(String piece) {
        Phrases phrases = phrases(
                "would * suit * you", "would * * * * * * * * * you", "wouldwouldwould*", "would would would you");
        String text = piece.repeat(100_000);

        assertThat(CompletableFuture.supplyAsync(() -> phrases.marks(text, Set.of())))
                .succeedsWithin(Duration.ofSeconds(10));
    }

    private static Phrases phrases(String... phrases) {
        return new Phrases(Arrays.stream(phrases)
                .map(phrase -> new Phrase("de", Mark.PRAISE, Where.ANYWHERE, phrase))
                .toList());
    }

    private static boolean read(Phrases phrases, String text) {
        return phrases.marks(text, Set.of()).contains(Mark.PRAISE);
    }

    @Test
    void marks_cannot_be_changed() {
        assertThat(marks("Thanks?")).isUnmodifiable();
    }

    @Test
    void phrase_does_not_count_directly_after_some_words() {
        Phrases phrases = new Phrases(List.of(new Phrase(
                "en", Mark.STOP.label(), Where.ANYWHERE, "stop it", new TreeSet<>(Set.of("please don't", "never")))));

        assertThat(phrases.marks("Please don\u2019t stop it", Set.of())).isEmpty();
        assertThat(phrases.marks("They never stop it", Set.of())).isEmpty();
        assertThat(phrases.marks("Don't stop it", Set.of())).containsExactly(Mark.STOP);
        assertThat(phrases.marks("Please don't, but stop it", Set.of())).containsExactly(Mark.STOP);
        assertThat(phrases.marks("Never stop it. Stop it!", Set.of())).containsExactly(Mark.STOP);
        assertThat(phrases.marks("Stop it", Set.of())).containsExactly(Mark.STOP);
    }

    private static Set<Mark> marks(String text, String... names) {
        return PHRASES.marks(text, Set.of(names));
    }
}

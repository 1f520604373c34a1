package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.reading.Phrase.Where;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the wording of a phrase. */
class PhraseMistakesTest {

    private static Phrase row(Where where, String phrase, String... notAfter) {
        String mark = where == Where.GROUP ? "[baking]" : "question";
        return new Phrase("en", mark, where, phrase, new TreeSet<>(Set.of(notAfter)));
    }

    private static Optional<String> mistake(Where where, String phrase, String... notAfter) {
        return PhraseMistakes.of(row(where, phrase, notAfter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do you bake",
                "don't you",
                "do * bake",
                "knead* it",
                "(do|can) you",
                "do|can you",
                "(do you|can we) bake",
                "[baking] at dawn",
                "([baking]|cook) at dawn",
                "stop & baking",
                "a & b & c & d",
                "?",
                "50%",
                "one two three four five six seven eight nine ten eleven twelve",
                "(a b c d|e) f",
                "#bread"
            })
    void sound_wording_has_none(String phrase) {
        assertThat(mistake(Where.ANYWHERE, phrase)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* bake",
                "bake *",
                "*",
                "bake & * it",
                "kn* it",
                "kn*ead",
                "knead** it",
                "bake/cook",
                "bake $5",
                "[bak ing",
                "bake&cook",
                "(bake|) it",
                "(bake||cook) it",
                "(a b c d e|f) g",
                "& bake",
                "bake &",
                "bake & & cook",
                "a & b & c & d & e",
                "a b c d e f g h i j k l m"
            })
    void wrong_wording_is_told_with_its_words(String phrase) {
        assertThat(mistake(Where.ANYWHERE, phrase))
                .hasValueSatisfying(
                        told -> assertThat(told).contains(phrase.startsWith("(a b") ? "a b c d e" : phrase));
    }

    @Test
    void parts_stand_anywhere_alone() {
        assertThat(mistake(Where.START, "stop & baking")).isPresent();
        assertThat(mistake(Where.ANYWHERE, "stop & baking")).isEmpty();
    }

    @Test
    void signs_stand_anywhere_and_after_everything() {
        assertThat(mistake(Where.WHOLE, "!")).isPresent();
        assertThat(mistake(Where.ANYWHERE, "!", "please")).isPresent();
        assertThat(mistake(Where.ANYWHERE, "!*")).isPresent();
        assertThat(mistake(Where.ANYWHERE, "!")).isEmpty();
    }

    @Test
    void group_is_a_choice_of_wordings() {
        assertThat(mistake(Where.GROUP, "kneading|proving a loaf")).isEmpty();
        assertThat(mistake(Where.GROUP, "kneading|")).isPresent();
        assertThat(mistake(Where.GROUP, "kneading|[cooking]")).isPresent();
        assertThat(mistake(Where.GROUP, "a b c d e")).isPresent();
        assertThat(mistake(Where.GROUP, "kneading & proving")).isPresent();
    }
}

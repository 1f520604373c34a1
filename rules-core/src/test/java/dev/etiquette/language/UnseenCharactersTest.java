package dev.etiquette.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.UnseenCharacters.Kind;
import dev.etiquette.report.Fixes;
import dev.etiquette.report.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be seen in a value is told, and what can be is not. */
class UnseenCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f\u0430mily",
                "family\u200B",
                "fa\u00ADmily",
                "good\u00A0friend",
                "good\u3000friend",
                "fam\u200Cily",
                "family\uFE0F",
                "\u3164",
                "fam\u2060ily",
                "\u0412ob",
                "family\uDB40\uDC61"
            })
    void what_nobody_can_type_is_refused_and_mended(String group) {
        String text = text(group);
        List<Problem> problems = Texts.problems(text);

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.suggestion()).isPresent());
        String mended = Fixes.of(problems).applyTo(Map.of("a.drl", text)).get("a.drl");
        assertThat(Texts.problems(mended)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "family",
                "caf\u00E9",
                "\u0441\u0435\u043C\u044C\u044F",
                "\u03C6\u03AF\u03BB\u03BF\u03B9",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\u2764\uFE0F",
                "\uD83D\uDC68\u200D\uD83D\uDC69",
                "\u4E2D 1"
            })
    void what_can_be_typed_is_sound(String group) {
        assertThat(Texts.problems(text(group))).isEmpty();
        assertThat(UnseenCharacters.in(group)).isEmpty();
    }

    @Test
    void the_letter_that_is_meant_is_named() {
        assertThat(UnseenCharacters.in("f\u0430mily")).hasValueSatisfying(found -> {
            assertThat(found.kind()).isEqualTo(Kind.LOOKALIKE);
            assertThat(found.instead()).isEqualTo("a");
        });
    }

    private static String text(String group) {
        return Texts.when("$p : Proposal( $who : contact )\nContact( id == $who, group == \"" + group + "\" )");
    }
}

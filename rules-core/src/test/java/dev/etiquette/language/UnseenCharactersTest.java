package dev.etiquette.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.UnseenCharacters.Kind;
import dev.etiquette.report.Fixes;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
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

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x034F, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x2028, 0x202E, 0x2800, 0x3164,
                0xE000, 0xFDD0, 0xFE00, 0xFE0F, 0xFFA0, 0xFFF9, 0xFFFF, 0x1D173, 0x1FFFE, 0xE0001, 0xE0061, 0xE01EF,
                0xF0000
            })
    void what_nobody_sees_is_refused_wherever_an_author_writes(int character) {
        String hidden = "so" + Character.toString(character) + "me";
        String sound = Texts.then("withhold( $p, because( \"some\" ) );");

        assertThat(UnseenCharacters.unseen(hidden)).contains(String.format("U+%04X", character));
        assertThat(Texts.problems(sound)).isEmpty();
        for (String text : List.of(
                sound.replace("some", hidden),
                sound.replace("The rule", hidden),
                sound.replace("@id( \"A-1\" )", "@id( \"" + hidden + "\" )"),
                sound + "// " + hidden + "\n")) {
            assertThat(Texts.problems(text)).as(text).extracting(Problem::code).contains(Code.HIDDEN_CHARACTER);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "love \u2764\uFE0F you",
                "key 1\uFE0F\u20E3 and #\uFE0F\u20E3",
                "family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "flag \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F of Scotland",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "two\u00A0words",
                "a line\r\nand one more"
            })
    void what_an_emoji_or_a_script_needs_can_be_read(String text) {
        assertThat(UnseenCharacters.unseen(text)).isEmpty();
    }

    @Test
    void id_that_is_not_plain_or_not_the_authors_is_refused() {
        String sound = Texts.then("withhold( $p, because( \"some\" ) );");

        assertThat(Texts.problems(sound.replace("\"A-1\"", "\"\u00C4-1\"")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("U+00C4"));
        assertThat(Texts.problems(sound.replace("\"A-1\"", "\"Budget\"")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.TAKEN_NAME));
        assertThat(Texts.problems(sound.replace("The rule", "The\u00A0rule")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.NO_BREAK_SPACE));
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

package dev.etiquette.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One key and one value, and whatever else stands there is told in its place. */
class BookSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends = standard",
                "extends=standard\n",
                "# Ours.\r\n\r\n  extends : standard  \r\n",
                "extends standard",
                "\uFEFFextends = standard",
                "! Ours.\nextends\t=\tstandard"
            })
    void book_is_laid_over_the_standard_book(String text) {
        assertThat(BookSettings.read("book.properties", text)).isEqualTo(new BookSettings(true, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# extends = standard\n"})
    void book_that_says_nothing_is_its_own(String text) {
        assertThat(BookSettings.read("book.properties", text)).isEqualTo(BookSettings.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extend = standard      | UNKNOWN_SETTING   | 1 | 7  | Maybe write extends.",
                "Extends = standard     | UNKNOWN_SETTING   | 1 | 8  | Maybe write extends.",
                "colour = red           | UNKNOWN_SETTING   | 1 | 7  |",
                "extends = Standard     | UNKNOWN_BOOK      | 11 | 19 | Maybe write standard.",
                "extends = standard.    | UNKNOWN_BOOK      | 11 | 20 | Maybe write standard.",
                "extends =              | UNKNOWN_BOOK      | 1 | 10 | Maybe write extends = standard.",
                "extends                | UNKNOWN_BOOK      | 1 | 8  | Maybe write extends = standard.",
                "extends = extends      | UNKNOWN_BOOK      | 11 | 18 | Maybe write standard.",
                "extends = \\u00zz      | UNKNOWN_SETTING   | 1 | 17 |",
                "\\u0065xtend = standard | UNKNOWN_SETTING  | 1 | 23 |"
            })
    void mistake_is_told_in_its_place(String text, Code code, int column, int endColumn, String suggestion) {
        BookSettings read = BookSettings.read("book.properties", text);

        assertThat(read.layer()).as("the better guess").isTrue();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.position().line()).isEqualTo(1);
            assertThat(problem.position().column()).isEqualTo(column);
            assertThat(problem.position().endColumn()).isEqualTo(endColumn);
            assertThat(problem.suggestion().map(each -> each.text()).orElse(null))
                    .isEqualTo(suggestion);
        });
    }

    @Test
    void only_the_first_mistake_is_told() {
        assertThat(BookSettings.read("book.properties", "extend = standart\nextends = x\n")
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Code.UNKNOWN_SETTING);
    }
}

package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.tables.CsvRows.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of a table, each with its place. */
class CsvRowsTest {

    private static final List<String> COLUMNS = List.of("figure", "value");

    private static final int MOST_ROWS = 20_000;

    private final List<Problem> problems = new ArrayList<>();

    private List<Row> rows(String text) {
        return CsvRows.of("norms.csv", text, COLUMNS, problems);
    }

    @Test
    void cells_have_their_places_and_no_blanks_around_them() {
        List<Row> rows = rows("\uFEFF# about\nValue , figure,more\r\n 1 ,\"a \"\"b\"\", c\", x \n\n# aside\n,,\n2,d\n");

        assertThat(problems).isEmpty();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell("figure")).isEqualTo("a \"b\", c");
        assertThat(rows.get(0).cell("value")).isEqualTo("1");
        assertThat(rows.get(0).cell("more")).isEqualTo("x");
        assertThat(rows.get(0).position("figure")).hasToString("norms.csv:3:6");
        assertThat(rows.get(0).position("value")).hasToString("norms.csv:3:2");
        assertThat(rows.get(0).position()).hasToString("norms.csv:3:1");
        assertThat(rows.get(1).cell("more")).isEmpty();
        assertThat(rows.get(1).position("figure")).hasToString("norms.csv:7:3");
    }

    @Test
    void cell_over_several_lines_moves_the_rows_behind_it() {
        List<Row> rows = rows("figure,value\n\"a\nb\",1\nc,2\n");

        assertThat(rows).extracting(row -> row.position().line()).containsExactly(2, 4);
        assertThat(rows.get(0).position("value")).hasToString("norms.csv:2:1");
    }

    @Test
    void what_stands_beyond_the_columns_is_counted_where_it_says_anything() {
        List<Row> rows = rows("figure,value\na,1,,b,c\na,1,,\n,,d\n");

        assertThat(rows).extracting(Row::surplus).containsExactly(2, 0, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figure;value          | SEMICOLON_TABLE  | 1:1 | semicolons
            figure\\tvalue        | SEMICOLON_TABLE  | 1:1 | tabs
            figure                | MISSING_COLUMN   | 1:1 | value
            figure,valeu          | MISSING_COLUMN   | 1:1 | Maybe write value
            figrue,valeu          | MISSING_COLUMN   | 1:1 | figure, value
            figure,other          | MISSING_COLUMN   | 1:1 | figure, other
            figure,value,Figure   | DUPLICATE_COLUMN | 1:14 | figure
            figure,"value         | BROKEN_TABLE     | 1:8 | quot
            """)
    void header_that_is_none_is_one_problem_and_no_rows(String header, String code, String place, String told) {
        List<Row> rows = rows(header.replace("\\t", "\t") + "\na,1\n");

        assertThat(rows).isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code().name()).isEqualTo(code);
            assertThat(problem.position()).hasToString("norms.csv:" + place);
            assertThat(problem.toString()).contains(told);
        });
    }

    @Test
    void columns_without_a_name_may_be_several() {
        assertThat(rows("figure,value,,\na,1,,\n")).hasSize(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void line_that_ends_as_on_old_computers_is_told_at_its_place() {
        assertThat(rows("figure,value\na,1\nb,2\rc,3\n")).isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.STRAY_CHARACTER);
            assertThat(problem.position()).hasToString("norms.csv:3:4");
            assertThat(problem.position().endColumn()).isEqualTo(5);
        });
    }

    @Test
    void old_line_end_in_the_first_line_is_told_there() {
        assertThat(rows("figure,value\ra,1\r")).isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.position()).hasToString("norms.csv:1:13"));
    }

    @Test
    void rows_are_bounded() {
        StringBuilder text = new StringBuilder("figure,value\n");
        for (int row = 0; row <= MOST_ROWS; row++) {
            text.append("a,1\n");
        }
        assertThat(rows(text.toString())).hasSize(MOST_ROWS);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.TOO_LARGE);
            assertThat(problem.position().line()).isEqualTo(MOST_ROWS + 2);
        });
    }

    @ParameterizedTest
    @CsvSource({"'', true", "'# a', true", "'\n  \n#b\n', true", "'a', false", "'# a\nb', false"})
    void text_is_blank_that_holds_comments_alone(String text, boolean blank) {
        assertThat(CsvRows.isBlank(text)).isEqualTo(blank);
    }

    @Test
    void what_nobody_sees_is_told() {
        List<Row> rows = rows("figure,value\na\u200Bb,1\n");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).isSeen(COLUMNS, problems)).isFalse();
        assertThat(problems).isNotEmpty().allMatch(problem -> problem.position().line() == 2);
    }
}

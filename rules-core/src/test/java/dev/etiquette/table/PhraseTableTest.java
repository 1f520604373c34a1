package dev.etiquette.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.Problem;
import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.Phrase.Where;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTableTest {

    private static final String COLUMNS = "language,mark,where,phrase\n";

    @Test
    void row_is_a_phrase() {
        assertThat(rows(COLUMNS + "en,Private Matter,START,my number\nde,question,,wie geht\n"))
                .containsExactly(
                        new Phrase("en", Mark.PRIVATE_MATTER, Where.START, "my number"),
                        new Phrase("de", Mark.QUESTION, Where.ANYWHERE, "wie geht"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en,query,anywhere,how | There is no mark \"query\"; it must be one of question, complaint, thanks, ",
                "en,,anywhere,how | There is no mark \"\"; it must be one of question, ",
                "en,question,nowhere,how | There is no place \"nowhere\"; it must be one of anywhere, ",
                "en,question,anywhere, | The row has no phrase; it must have one word at least.",
                "en,question | The row has no phrase; it must have one word at least.",
            })
    void bad_row_is_one_problem_on_its_line(String row, String message) {
        assertThat(problems("# a comment\n" + COLUMNS + "en,question,anywhere,?\n" + row + "\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.position().line()).isEqualTo(4);
                    assertThat(problem.message()).startsWith(message);
                });
    }

    @Test
    void missing_column_is_named() {
        assertThat(problems("language,mark,phrase\nen,question,how\n"))
                .extracting(Problem::message)
                .containsExactly("The columns are language, mark, phrase; they must be language, mark, where, phrase.");
    }

    @Test
    void semicolons_instead_of_commas_are_told_by_their_name() {
        assertThat(problems("language;mark;where;phrase\nen;question;anywhere;how\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("semicolons"));
    }

    @Test
    void order_of_rows_and_equal_rows_change_nothing_that_is_said() {
        String one = COLUMNS + "en,question,anywhere,how\nen,closing,whole,bye\n";
        String other = COLUMNS + "en,closing,whole,bye\nen,question,anywhere,how\nen,closing,whole,bye\n";

        assertThat(table(other).canonical()).isEqualTo(table(one).canonical());
    }

    private static PhraseTable table(String text) {
        return PhraseTable.read("phrases.csv", text, new ArrayList<>());
    }

    private static List<Phrase> rows(String text) {
        return table(text).rows();
    }

    private static List<Problem> problems(String text) {
        List<Problem> problems = new ArrayList<>();
        PhraseTable.read("phrases.csv", text, problems);
        return problems;
    }
}

package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.Phrase.Where;
import dev.etiquette.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
                "en,anywhere,anywhere,how | 4 | Unknown mark \"anywhere\". It must be one of question, complaint,"
                        + " thanks, ",
                "en,questin,anywhere,how | 4 | Unknown mark \"questin\". A mark of your own must look less like",
                "en,in  hospital,anywhere,how | 4 | The mark \"in  hospital\" has other signs than letters",
                "any,in hospital,given,how | 23 | A mark that is \"given\" is looked for in no text",
                "en,,anywhere,how | 4 | Unknown mark \"\". It must be one of question, ",
                "en,question,nowhere,how | 13 | Unknown place \"nowhere\".",
                "en,question,anywhere, | 22 | The row has no phrase. It needs at least one word.",
                "en,question | 1 | The row has no phrase. It needs at least one word.",
                "eng,question,anywhere,how | 1 | Unknown language \"eng\"",
                "EN,question,anywhere,how | 1 | Unknown language \"EN\"",
                "xx,question,anywhere,how | 1 | Unknown language \"xx\"",
                ",question,anywhere,how | 1 | Unknown language \"\"",
                "en, question ,anywhere,well, then | 24 | The row has a comma after the phrase, and so more than 4 cells.",
                "any,question,anywhere,? | 23 | The phrase \"?\" is already on line 3.",
                "any,question,whole,! | 20 | The phrase \"!\" has no word. A sign needs \"anywhere\".",
                "en,question,start,Do  YOU? | 19 | The phrase \"Do  YOU?\" is already on line 4. The one with \"anywhere\" is enough",
                "en,question,anywhere,do-you | 22 | The phrase \"do-you\" is already on line 4.",
                "de,closing,whole,do you | 18 | The phrase \"do you\" is under \"question\" on line 4. No text can be both that and \"closing\".",
                "en,question,anywhere,* you | 22 | The phrase \"* you\" begins or ends with a star.",
                "en,question,anywhere,do * | 22 | The phrase \"do *\" begins or ends with a star.",
                "en,question,anywhere,* | 22 | The phrase \"*\" begins or ends with a star.",
                "en,question,anywhere,do* | 22 | The phrase \"do*\" has a star in a wrong place.",
                "en,question,anywhere,a b c d e f g h i j k l m | 22 | The phrase \"a b c d e f g h i j k l m\" has 13 words. At most 12 are allowed.",
                "en,promotional,anywhere,only $5 | 25 | The phrase \"only $5\" has signs that are ignored",
                "any,promotional,link,no link | 22 | The phrase \"no link\" is not a part of a web address",
            })
    void bad_row_is_one_problem_at_its_cell(String row, int column, String message) {
        assertThat(problems("# a comment\n" + COLUMNS + "any,question,anywhere,?\nen,question,anywhere,do you\n" + row
                        + "\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.position()).hasToString("phrases.csv:5:" + column);
                    assertThat(problem.message()).startsWith(message);
                });
    }

    @Test
    void quoted_cells_have_their_columns_too() {
        assertThat(problems("\uFEFF" + COLUMNS + "en,question,\"any,where\",\"how, ever\"\r\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.position()).hasToString("phrases.csv:2:14"));
        assertThat(rows(COLUMNS + "en,question,,\"how, ever\",,\n"))
                .containsExactly(new Phrase("en", Mark.QUESTION, Where.ANYWHERE, "how, ever"));
    }

    @Test
    void words_after_which_a_phrase_does_not_count_stand_in_a_column_of_their_own() {
        String columns = "language,mark,where,phrase,not after\n";
        assertThat(rows(columns + "en,stop,anywhere,stop it,please Don't; never ;\nen,stop,alone,stop\n"))
                .containsExactly(
                        new Phrase(
                                "en",
                                "stop",
                                Where.ANYWHERE,
                                "stop it",
                                new TreeSet<>(Set.of("please don't", "never"))),
                        new Phrase("en", Mark.STOP, Where.ALONE, "stop"));
        assertThat(problems(columns + "en,stop,anywhere,stop it,a b c d e\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("Found \"a b c d e\" in the column"));
        assertThat(problems(columns + "any,stop,anywhere,!!,never\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("\"!!\" has no word before it"));
    }

    @Test
    void one_phrase_may_stand_under_several_marks_languages_and_places() {
        assertThat(problems(COLUMNS + """
            en,closing,whole,thanks
            en,closing,short,thanks
            en,thanks,anywhere,thanks
            de,closing,whole,thanks
            any,promotional,link,shop.*
            any,evergreen,anywhere,shop
            """)).isEmpty();
    }

    @Test
    void missing_column_is_named() {
        assertThat(problems("language,mark,phrase\nen,question,how\n"))
                .extracting(Problem::message)
                .containsExactly("The columns are language, mark, phrase. They must be language, mark, where, phrase.");
    }

    @Test
    void semicolons_instead_of_commas_are_told_by_their_name() {
        assertThat(problems("language;mark;where;phrase\nen;question;anywhere;how\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("semicolons"));
    }

    @Test
    void order_of_rows_changes_nothing_that_is_said() {
        String one = COLUMNS + "en,question,anywhere,how\nen,closing,whole,bye\n";
        String other = COLUMNS + "en,closing,whole,bye\nen,question,anywhere,how\n";

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

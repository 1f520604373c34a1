package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.reading.Phrase;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases of one's own, laid over those of a book below. */
class LaidPhrasesTest {

    private static final String COLUMNS = "language,mark,where,phrase,not after\n";

    private static final String BELOW = """
            en,[baking],group,kneading|proving
            en,question,anywhere,do you bake
            en,question,start,will you bake
            en,closing,anywhere,that was all
            en,praise,anywhere,lovely loaf
            en,stop,anywhere,stop [baking]
            any,link,link,bakery.example
            de,question,anywhere,backst du
            """.replace("any,link,link", "any,promotional,link");

    private final List<Problem> problems = new ArrayList<>();

    private PhraseTable below() {
        List<Problem> wrong = new ArrayList<>();
        PhraseTable table = PhraseTable.read("standard.csv", COLUMNS + BELOW, wrong);
        assertThat(wrong).isEmpty();
        return table;
    }

    private PhraseTable laid(String rows) {
        return PhraseTable.read("phrases.csv", COLUMNS + rows, below(), problems);
    }

    private PhraseTable sound(String rows) {
        PhraseTable table = laid(rows);
        assertThat(problems).isEmpty();
        return table;
    }

    @Test
    void row_takes_the_place_of_all_with_its_language_mark_and_words() {
        PhraseTable table = sound("en,question,end,do you bake\n");

        assertThat(table.rows()).hasSize(below().rows().size());
        assertThat(table.rows().get(table.rows().size() - 1))
                .returns("do you bake", Phrase::phrase)
                .returns(Phrase.Where.END, Phrase::where);
        assertThat(table.phrases().read("Do you bake every day").marks(Set.of()))
                .doesNotContain("question");
        assertThat(table.phrases().read("Say, do you bake").marks(Set.of())).contains("question");
    }

    @Test
    void nowhere_takes_words_away() {
        PhraseTable table = sound("en,question,nowhere,will you bake\nany,promotional,nowhere,bakery.example\n");

        assertThat(table.rows()).hasSize(below().rows().size() - 2);
        assertThat(table.phrases().read("Will you bake").marks(Set.of())).doesNotContain("question");
    }

    @Test
    void rows_may_name_groups_of_the_book_below_and_their_own() {
        PhraseTable table = sound("en,[cooking],group,frying|boiling\nen,stop,anywhere,no more [cooking]\n"
                + "en,stop,anywhere,no more [baking]\n");

        assertThat(table.phrases().read("No more frying").marks(Set.of())).contains("stop");
        assertThat(table.phrases().read("No more proving").marks(Set.of())).contains("stop");
    }

    @Test
    void marks_of_ones_own_stand_at_their_first_row() {
        PhraseTable table = sound("en,at sea,anywhere,on a long ship\nen,at sea,anywhere,on a small boat\n");

        assertThat(table.ownMarks()).containsOnlyKeys("at sea");
        assertThat(table.ownMarks().get("at sea").line()).isEqualTo(2);
        assertThat(table.marks()).contains("at sea", "question").doesNotContain("[baking]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en,question,nowhere,will you bakes       | UNKNOWN_PHRASE   | 21 | will you bake
            en,question,nowhere,sing me to sleep     | UNKNOWN_PHRASE   | 21 | sing me to sleep
            en,praise,nowhere,do you bake            | UNKNOWN_PHRASE   | 4  | question
            en,closing,anywhere,do you bake          | BAD_ROW          | 21 | question
            en,complaint,anywhere,lovely loaf        | BAD_ROW          | 23 | praise
            en,stop,anywhere,no [bakin]              | WRONG_PHRASE     | 18 | [baking]
            en,stop,anywhere,no [sledging]           | WRONG_PHRASE     | 18 | row
            en,question,anywhere,do you bake         | POINTLESS_ROW    | 1  | standard
            en,questoin,anywhere,do you cook         | UNKNOWN_MARK     | 4  | question
            en,nowhere,anywhere,do you cook          | UNKNOWN_MARK     | 4  | closing
            en,anywhere,anywhere,do you cook         | UNKNOWN_MARK     | 4  | closing
            en,at/sea,anywhere,on a ship             | UNKNOWN_MARK     | 4  | at sea
            en,baking,group,frying                   | UNKNOWN_MARK     | 4  | baking
            en,question,somewhere,do you cook        | UNKNOWN_PLACE    | 13 | nowhere
            en,question,anywhere,                    | EMPTY_CELL       | 22 | phrase
            klingon1,question,anywhere,do you cook   | UNKNOWN_LANGUAGE | 1  | klingon1
            """)
    void wrong_row_is_one_problem_at_its_cell(String row, String code, int column, String told) {
        laid(row + "\n");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code().name()).isEqualTo(code);
            assertThat(problem.position().line()).isEqualTo(2);
            assertThat(problem.position().column()).isEqualTo(column);
            assertThat(problem.toString()).contains(told);
        });
    }

    @Test
    void opposite_of_what_is_taken_away_is_sound() {
        sound("en,praise,nowhere,lovely loaf\nen,complaint,anywhere,lovely loaf\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en,question,nowhere,will you bake  | en,question,nowhere,will you bake
            en,question,nowhere,will you bake  | en,question,end,will you bake
            en,question,end,will you bake      | en,question,nowhere,will you bake
            en,at sea,end,on a ship            | en,at sea,end,on a ship
            """)
    void second_row_about_the_same_words_is_told(String first, String second) {
        laid(first + "\n" + second + "\n");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.REPEATED_PHRASE);
            assertThat(problem.position().line()).isEqualTo(3);
            assertThat(problem.message()).contains("2");
        });
    }

    @Test
    void table_without_rows_is_told() {
        laid("");
        assertThat(problems).isEmpty();

        PhraseTable.read("phrases.csv", "# nothing\n", below(), problems);
        assertThat(problems).extracting(Problem::code).containsExactly(Code.EMPTY_TABLE);
    }

    @Test
    void laid_over_by_nothing_it_is_the_table_below() {
        PhraseTable below = below();

        assertThat(PhraseTable.read("phrases.csv", COLUMNS, below, problems)).isSameAs(below);
        assertThat(below.loosened()).isEmpty();
    }

    @Test
    void same_text_is_read_once_while_it_is_remembered() {
        String text = COLUMNS + "en,question,anywhere,do you remember\n";
        PhraseTable first = PhraseTable.read("one.csv", text, problems);

        assertThat(PhraseTable.read("one.csv", text, problems)).isSameAs(first);
        assertThat(PhraseTable.read("other.csv", text, problems)).isNotSameAs(first);
        assertThat(PhraseTable.read("one.csv", text + "en,question,anywhere,do you know\n", problems))
                .isNotSameAs(first);
        assertThat(PhraseTable.read("one.csv", text, problems)).isSameAs(first);
        assertThat(PhraseTable.read("one.csv", text, below(), problems)).isNotSameAs(first);
        for (int other = 0; other < 100; other++) {
            PhraseTable.read("one.csv", text + "en,question,anywhere,do you know " + other + "\n", problems);
        }
        assertThat(PhraseTable.read("one.csv", text, problems)).isNotSameAs(first);
    }

    @Test
    void problems_are_told_each_time() {
        String text = COLUMNS + "en,questoin,anywhere,do you remember\n";
        PhraseTable.read("wrong.csv", text, problems);
        PhraseTable.read("wrong.csv", text, problems);

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).isEqualTo(problems.get(1));
    }
}

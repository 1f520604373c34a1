package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wishes to be left alone that a small table understands stay understood, or the row that hides them is told. */
class WishesKeptTest {

    private static final String COLUMNS = "language,mark,where,phrase,not after\n";

    private static final PhraseTable BELOW = table("""
            en,[contacting],group,messaging|calling
            en,[baking],group,kneading
            en,stop,anywhere,stop [contacting] me
            en,stop,anywhere,begone
            en,stop,alone,unsubscribe
            en,stop here,anywhere,take it elsewhere
            en,possible stop,anywhere,kindly go
            de,stop,anywhere,kein kontakt mehr
            en,praise,anywhere,great bread
            en,question,anywhere,who is [baking]
            any,promotional,link,shop.*
            """);

    private static PhraseTable table(String rows) {
        List<Problem> problems = new ArrayList<>();
        PhraseTable table = PhraseTable.read("standard.csv", COLUMNS + rows, problems);
        assertThat(problems).isEmpty();
        return table;
    }

    private static List<Problem> loosened(String... rows) {
        List<Problem> problems = new ArrayList<>();
        PhraseTable table = PhraseTable.read("own.csv", COLUMNS + String.join("\n", rows) + "\n", BELOW, problems);
        assertThat(problems)
                .extracting(Problem::code)
                .doesNotContain(Code.UNKNOWN_PHRASE, Code.UNKNOWN_MARK, Code.WRONG_PHRASE);
        return table.loosened();
    }

    @Test
    void row_that_takes_a_wish_away_is_told_with_all_that_it_hides() {
        assertThat(loosened("en,stop,nowhere,stop [contacting] me"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.PROTECTION_LOOSENED);
                    assertThat(problem.position()).hasToString("own.csv:2:17");
                    assertThat(problem.message())
                            .startsWith(
                                    "With this row, the text \"Stop messaging me.\" no longer has the mark \"stop\", and"
                                            + " whoever writes so may be written to again. So it is with ")
                            .endsWith(" other examples.");
                    assertThat(problem.suggestion().map(Suggestion::text)).contains("Maybe remove this row.");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en,no stop,anywhere,begone; begone; stop",
                "en,one topic,anywhere,begone; begone; stop",
                "en,one place,anywhere,begone; begone; stop",
                "en,playful,anywhere,begone; begone; stop",
                "en,out of office,anywhere,begone; begone; stop",
                "en,automatic,anywhere,kindly go; kindly go; possible stop",
                "en,receipt,anywhere,kindly go; kindly go; possible stop",
                "en,one place,anywhere,kontakt; kein kontakt mehr; stop",
                "en,out of office,anywhere,elsewhere; take it elsewhere; stop here",
                "en,no stop,anywhere,unsubscribe; Unsubscribe; stop",
                "en,no stop,anywhere,I have told & by now & begone; I have told you that often enough by now, begone"
                        + " and I really do mean it.; stop",
                "en,no stop,anywhere,das habe ich & kontakt; Das habe ich nun wirklich oft genug gesagt, kein kontakt"
                        + " mehr und dabei bleibt es jetzt auch.; stop"
            })
    void row_that_weakens_a_wish_is_told_with_it(String row, String wish, String mark) {
        assertThat(loosened(row)).singleElement().satisfies(problem -> {
            assertThat(problem.message())
                    .startsWith("With this row, the text \"" + wish + "\" no longer has the mark \"" + mark + "\"");
            assertThat(problem.suggestion().map(Suggestion::text))
                    .contains("Maybe remove this row, or write a longer phrase.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en,praise,anywhere,bravissimo",
                "en,praise,anywhere,begone",
                "en,praise,nowhere,great bread",
                "any,promotional,nowhere,shop.*",
                "en,[baking],group,rolling",
                "en,[baking],nowhere,kneading",
                "en,stop,anywhere,leave at once",
                "en,no stop,anywhere,stop at the mill",
                "en,automatic,anywhere,begone",
                "en,receipt,anywhere,stop messaging me",
                "any,promotional,link,begone.*",
                "en,at sea,anywhere,begone",
                "en,possible stop,anywhere,begone"
            })
    void row_that_hides_no_wish_is_not_told(String row) {
        assertThat(loosened(row)).isEmpty();
    }

    @Test
    void one_other_example_is_told_in_a_sentence_of_its_own() {
        assertThat(loosened("en,stop here,nowhere,take it elsewhere"))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("With this row, the text \"take it elsewhere\" no longer has the mark \"stop here\"")
                .endsWith(" So it is with another example.");
    }

    @Test
    void stop_that_becomes_a_wish_for_one_place_is_told() {
        assertThat(loosened("en,stop,nowhere,begone", "en,stop here,anywhere,begone"))
                .extracting(problem -> problem.position().line())
                .containsExactly(2, 3);
        assertThat(loosened("en,stop here,nowhere,take it elsewhere", "en,stop,anywhere,take it elsewhere"))
                .isEmpty();
    }

    @Test
    void place_that_leaves_less_of_a_wish_is_told() {
        assertThat(loosened("en,stop,alone,begone"))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("I have told you that often enough by now, begone and I really do mean it.");
    }

    @Test
    void word_after_which_a_wish_does_not_count_is_told() {
        assertThat(loosened("en,stop,anywhere,begone,now"))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("by now, begone");
    }

    @Test
    void words_that_a_group_loses_are_told_and_those_that_it_gets_are_not() {
        assertThat(loosened("en,[contacting],nowhere,messaging|calling"))
                .extracting(problem -> problem.position().line())
                .containsExactly(2);
        assertThat(loosened("en,[contacting],nowhere,messaging|calling", "en,[contacting],group,messaging|calling|x"))
                .isEmpty();
        assertThat(loosened("en,[contacting],group,pigeoning")).isEmpty();
    }

    @Test
    void each_row_to_blame_is_told_in_the_order_of_the_table_and_no_other() {
        assertThat(loosened(
                        "en,praise,anywhere,bravissimo",
                        "en,stop,nowhere,unsubscribe",
                        "en,no stop,anywhere,stop at the mill",
                        "en,one topic,anywhere,begone",
                        "de,stop,nowhere,kein kontakt mehr"))
                .isSortedAccordingTo(Comparator.naturalOrder())
                .extracting(problem -> problem.position().line())
                .containsExactly(3, 5, 6);
    }

    @Test
    void after_five_rows_no_more_are_told() {
        assertThat(loosened(
                        "en,stop,nowhere,stop [contacting] me",
                        "en,stop,nowhere,begone",
                        "en,stop,nowhere,unsubscribe",
                        "en,stop here,nowhere,take it elsewhere",
                        "en,possible stop,nowhere,kindly go",
                        "de,stop,nowhere,kein kontakt mehr"))
                .hasSize(5);
    }

    @Test
    void table_that_stands_alone_loosens_nothing() {
        assertThat(BELOW.loosened()).isEmpty();
        assertThat(loosened()).isEmpty();
    }
}

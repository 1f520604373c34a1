package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Action;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActTableTest {

    private static final String COLUMNS = "act,says,reaches out,owed\n";
    private static final String SOUND = "send a card,send a card to,,\n";

    private final List<Problem> problems = new ArrayList<>();

    private ActTable table(String rows) {
        return ActTable.read("acts.csv", COLUMNS + rows, problems);
    }

    private Action act(ActTable table, String name) {
        return table.acts().get(name);
    }

    @Test
    void act_reaches_out_and_is_not_owed_unless_its_row_says_so() {
        ActTable table = table(SOUND + "look up,look up,NO,\ngive back,give back what I borrowed to,yes,Yes\n");

        assertThat(problems).isEmpty();
        assertThat(act(table, "send a card")).satisfies(act -> {
            assertThat(act.reachesOut()).isTrue();
            assertThat(act.owed()).isFalse();
            assertThat(act.says()).isEqualTo("send a card to");
            assertThat(act.isOwn()).isTrue();
        });
        assertThat(act(table, "look up").reachesOut()).isFalse();
        assertThat(act(table, "give back").owed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Send a letter,send a letter to,, | WRONG_ACT | 1",
                "send  a letter,send a letter to,, | WRONG_ACT | 1",
                "send a letter!,send a letter to,, | WRONG_ACT | 1",
                "send a letter,,, | EMPTY_CELL | 15",
                ",send a letter to,, | EMPTY_CELL | 1",
                "send a letter,send {name} a letter,, | WRONG_ACT | 15",
                "send a letter,drop in on,, | WRONG_ACT | 15",
                "send a letter,send a card to,, | DUPLICATE_ROW | 15",
                "send a letter,Send a card to,, | DUPLICATE_ROW | 15",
                "send a letter,answer,, | STANDARD_ACT | 15",
                "send a letter,contact,, | STANDARD_ACT | 15",
                "send a letter,send a letter to,maybe, | YES_OR_NO | 32",
                "send a letter,send a letter to,,perhaps | YES_OR_NO | 33",
                "send a card,send the card to,, | DUPLICATE_ROW | 1",
                "keep in touch,send a letter to,, | STANDARD_ACT | 1",
                "KEEP_IN_TOUCH,send a letter to,, | STANDARD_ACT | 1",
                "record the opt-out of,send a letter to,no, | STANDARD_ACT | 1",
                "send a letter,send a letter to,yes,no,more | EXTRA_CELL | 1",
                "send \u0430 card,send a letter to,, | WRONG_ACT | 1",
                "send a letter,send \u0430 card to,, | DUPLICATE_ROW | 15",
                "send\u200B a letter,send a letter to,, | HIDDEN_CHARACTER | 1",
                "send a letter,send\u00A0a letter to,, | NO_BREAK_SPACE | 15"
            })
    void row_that_cannot_be_read_is_one_problem_at_its_place(String row, Code code, int column) {
        ActTable table = table(SOUND + row + "\nphone,phone,,\n");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.position().line()).isEqualTo(3);
            assertThat(problem.position().column()).isEqualTo(column);
        });
        assertThat(table.acts()).containsOnlyKeys("phone", "send a card");
    }

    @Test
    void name_without_end_is_told() {
        table("a" + " b".repeat(40) + ",send a letter to,,\nwave,w" + "a".repeat(70) + ",,\n");

        assertThat(problems).extracting(Problem::code).containsExactly(Code.WRONG_ACT, Code.WRONG_ACT);
    }

    @Test
    void row_takes_the_place_of_that_below_and_frees_it_from_nothing() {
        ActTable below = table("send a card,send a card to,,\nlook up,look up,no,yes\n");

        ActTable stricter = ActTable.read(
                "acts.csv", COLUMNS + "look up,ask for,yes,\nsend a card,post a card to,,\n", below, problems);
        assertThat(problems).isEmpty();
        assertThat(act(stricter, "look up").reachesOut()).isTrue();
        assertThat(act(stricter, "look up").owed()).isFalse();
        assertThat(below.rows()).containsEntry("look up", "look up, does not reach out, owed");
        assertThat(stricter.rows())
                .containsEntry("look up", "ask for, reaches out")
                .containsEntry("send a card", "post a card to, reaches out");

        ActTable.read("acts.csv", COLUMNS + "send a letter,send a card to,,\n", below, problems);
        assertThat(problems).extracting(Problem::code).containsExactly(Code.DUPLICATE_ROW);
        problems.clear();

        ActTable looser = ActTable.read("acts.csv", COLUMNS + "send a card,send a card to,no,\n", below, problems);
        assertThat(problems).extracting(Problem::code).containsExactly(Code.STANDARD_ACT);
        assertThat(act(looser, "send a card").reachesOut()).isTrue();
        problems.clear();
        ActTable.read("acts.csv", COLUMNS + "send a card,send a card to,,yes\n", below, problems);
        assertThat(problems).extracting(Problem::code).containsExactly(Code.STANDARD_ACT);
    }

    @Test
    void empty_table_is_told() {
        ActTable.read("acts.csv", "", problems);

        assertThat(problems).extracting(Problem::code).contains(Code.EMPTY_TABLE);
    }
}

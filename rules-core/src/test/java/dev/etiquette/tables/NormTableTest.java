package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.model.AnswerNorm;
import dev.etiquette.model.HoursCounted;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RepeatNorm;
import dev.etiquette.model.RepeatNorm.Manner;
import dev.etiquette.prepared.Figure;
import dev.etiquette.prepared.LengthFigure;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormTableTest {

    private static final String COLUMNS = "platform,figure,value,hours,source,date\n";

    private static final String REPEAT = """
        any,repeat rest,30 days,,Somebody,2026
        any,repeat times,4 times,,Somebody,2026
        any,repeat pause,24 hours,,Somebody,2026
        any,repeat end,365 days,,Somebody,2026
        any,repeat manner,same,,Somebody,2026
        x,repeat manner,reword,,The law,2026
        chat,repeat manner,none,,Nobody,2026
        """;

    private static final String QUESTION = """
        any,question remind,30 minutes,,Somebody,2026
        any,question due,4 hours,working,Somebody,
        any,question overdue,1 day,,Somebody,2026
        any,question expire,1 week,,Somebody,2026
        """;

    @Test
    void former_names_of_figures_mean_those_of_today() {
        String former = QUESTION.replace("remind", "nudge").replace("expire", "Let go");

        assertThat(norms(former, Platform.X))
                .isEqualTo(norms(QUESTION, Platform.X))
                .isNotEmpty();
        assertThat(problems(COLUMNS + REPEAT
                        + "any,question nudge,1 hour,,Somebody,2026\nany,question remind,1 hour,,Somebody,2026\n"))
                .extracting(Problem::code)
                .containsExactly(Problem.Code.DUPLICATE_ROW);
    }

    @Test
    void platform_may_be_written_as_people_call_it() {
        assertThat(norms(REPEAT.replace("\nx,", "\nTwitter,"), Platform.X))
                .isEqualTo(norms(REPEAT, Platform.X))
                .isNotEmpty();
        assertThat(problems(COLUMNS + REPEAT + "twitter,repeat manner,boost,,The law,2026\n"))
                .extracting(Problem::code, problem -> problem.position().line())
                .containsExactly(tuple(Problem.Code.DUPLICATE_ROW, 9));
    }

    @Test
    void platform_says_what_it_says_and_any_says_the_rest() {
        assertThat(norms(REPEAT, Platform.LINKEDIN))
                .containsExactly(new RepeatNorm(
                        Platform.LINKEDIN,
                        Duration.ofDays(30),
                        4,
                        Duration.ofHours(24),
                        Duration.ofDays(365),
                        Manner.SAME,
                        "Somebody, 2026"));
        assertThat(norms(REPEAT, Platform.X))
                .containsExactly(new RepeatNorm(
                        Platform.X,
                        Duration.ofDays(30),
                        4,
                        Duration.ofHours(24),
                        Duration.ofDays(365),
                        Manner.REWORD,
                        "The law, 2026"));
    }

    @Test
    void none_says_that_there_is_no_such_norm() {
        assertThat(norms(REPEAT, Platform.CHAT)).isEmpty();
    }

    @Test
    void answers_are_counted_in_the_hours_of_their_due_row() {
        assertThat(norms(QUESTION, Platform.X))
                .containsExactly(new AnswerNorm(
                        Platform.X,
                        "everybody",
                        Kind.PUBLIC_QUESTION,
                        Duration.ofMinutes(30),
                        Duration.ofHours(4),
                        Duration.ofDays(1),
                        Duration.ofDays(7),
                        HoursCounted.WORKING,
                        "Somebody"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "any,repeat rests!,30 days,,S,2026 | Unknown figure \"repeat rests!\".",
                ",repeat rest,30 days,,S,2026 | The row has no platform. Write one, or \"any\".",
                "any,repeat rest,30 days,,,2026 | The figure has no source. Every figure needs one.",
                "any,repeat rest,20 days,,S,2026 | The figure \"repeat rest\" is there twice for \"any\".",
                "ANY,Repeat Rest,20 days,,S,2026 | The figure \"repeat rest\" is there twice for \"any\".",
                "x,repeat rest,a month,,S,2026 | The value of \"repeat rest\" is \"a month\". It must be like \"4"
                        + " hours\".",
                "x,repeat rest,30,,S,2026 | The value of \"repeat rest\" is \"30\". It must be like \"4 hours\".",
                "x,repeat rest,-3 days,,S,2026 | The value of \"repeat rest\" is \"-3 days\". It must be like \"4"
                        + " hours\".",
                "x,repeat rest,,,S,2026 | The value of \"repeat rest\" is \"\". It must be like \"4 hours\".",
                "x,repeat rest,9999999 days,,S,2026 | The value of \"repeat rest\" is \"9999999 days\"",
                "x,repeat times,often,,S,2026 | The value of \"repeat times\" is \"often\". It must be like \"6"
                        + " times\".",
                "x,repeat times,0 times,,S,2026 | The value of \"repeat times\" is \"0 times\". It must be like \"6"
                        + " times\".",
                "x,selling share,101 %,,S,2026 | The value of \"selling share\" is \"101 %\". It must be like \"20"
                        + " %\".",
                "any,calm time,soon,,S,2026 | The value of \"calm time\" is \"soon\". It must be a number such as 500 or 500"
                        + " euros, a share such as 20 %, or a length such as 3 days.",
                "any,calm time,2.5 days,,S,2026 | The value of \"calm time\" is \"2.5 days\". It must be a number",
                "any,calm time,-5,,S,2026 | The value of \"calm time\" is \"-5\". It must be a number",
                "any,calm time,,,S,2026 | The value of \"calm time\" is \"\". It must be a number",
                "any,calm time,3 days,working,S,2026 | The figure \"calm time\" is one of your own. It has no hours.",
                "any,calm  time!,3 days,,S,2026 | Unknown figure \"calm  time!\". A name has letters",
                "any,qestion due,3 days,working,S,2026 | Unknown figure \"qestion due\".",
                "any,repeat mannr,same,,S,2026 | Unknown figure \"repeat mannr\".",
                "x,in touch friend,3 days,,S,2026 | Unknown figure \"in touch friend\".",
                "bluesky,repeat manner,shout,,S,2026 | The value of \"repeat manner\" is \"shout\". It must be like \"boost\".",
            })
    void bad_row_is_one_problem_on_its_line(String row, String message) {
        assertThat(problems(
                        COLUMNS + REPEAT + row + "\nany,selling window,30 days,,S,\nany,selling least posts,5,,S,\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                    assertThat(problem.position().line()).isEqualTo(9);
                    assertThat(problem.message()).startsWith(message);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "question due,4 hours,working | question due,4 hours,wrking |"
                        + " The hours of \"question due\" are \"wrking\". They must be clock, waking or working.",
                "question remind,30 minutes | question remind,30 hours | The figure \"question due\" is 4 hours and \"question remind\" is 30 hours",
            })
    void bad_answer_norm_is_one_problem(String right, String wrong, String message) {
        assertThat(problems(COLUMNS + QUESTION.replace(right, wrong)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith(message));
    }

    /** Sources are shown, on a terminal too. */
    @Test
    void what_steers_a_terminal_is_refused_in_every_column() {
        assertThat(problems(COLUMNS + REPEAT + "twitter,repeat manner,same,,\u001B]0;pwned\u0007The law,2026\n"))
                .extracting(Problem::message)
                .contains("The invisible character U+001B is in this cell.");
    }

    @Test
    void empty_table_is_refused() {
        assertThat(problems(""))
                .extracting(Problem::message)
                .containsExactly("The table has no rows. Rules need the norms.");
        assertThat(problems(COLUMNS)).hasSize(1);
    }

    @Test
    void missing_column_is_named_with_those_that_are_there() {
        assertThat(problems("platform,figure,value,hours,date\n" + REPEAT))
                .extracting(Problem::toString)
                .containsExactly(
                        "norms.csv:1:1: The columns are platform, figure, value, hours, date. They must be platform, figure, value, hours, source, date.");
    }

    @Test
    void semicolons_instead_of_commas_are_told_by_their_name() {
        assertThat(problems((COLUMNS + REPEAT).replace(',', ';')))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .asString()
                        .contains("semicolons")
                        .contains("Maybe save it again with commas"));
    }

    @Test
    void open_quote_is_one_problem() {
        assertThat(problems(COLUMNS + REPEAT + "x,repeat rest,\"30 days,,S,2026\n"))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("Exception"));
    }

    @Test
    void byte_order_mark_line_ends_of_windows_comments_and_blank_lines_change_nothing() {
        String plain = COLUMNS + REPEAT;
        String other = "\uFEFF# a comment\r\n" + plain.replace("\n", "\r\n\r\n") + ",,,,,\r\n";

        assertThat(problems(other)).isEmpty();
        assertThat(table(other).canonical()).isEqualTo(table(plain).canonical());
    }

    @Test
    void order_of_columns_and_more_columns_change_nothing() {
        String plain = "platform,figure,value,hours,source,date\nany,repeat rest,30 days,,S,2026\n";
        String other = "My Notes,Source,DATE,hours,value,figure,platform\nmine,S,2026,,30 days,repeat rest,any\n";

        assertThat(table(other).canonical()).isEqualTo(table(plain).canonical());
    }

    @Test
    void short_row_lacks_what_it_lacks() {
        assertThat(problems(COLUMNS + "any,repeat rest,30 days\n"))
                .extracting(Problem::message)
                .contains("The figure has no source. Every figure needs one.");
    }

    private static NormTable table(String text) {
        return NormTable.read("norms.csv", text, new ArrayList<>());
    }

    private static List<Object> norms(String rows, Platform platform) {
        List<Problem> problems = new ArrayList<>();
        List<Object> norms =
                NormTable.read("norms.csv", COLUMNS + rows, problems).norms(platform);
        assertThat(problems).isEmpty();
        return norms;
    }

    private static List<Problem> problems(String text) {
        List<Problem> problems = new ArrayList<>();
        NormTable.read("norms.csv", text, problems);
        return problems;
    }

    @ParameterizedTest
    @CsvSource({
        "500, 500",
        "500 euros, 500",
        "20 %, 20",
        "20%, 20",
        "0, 0",
        "999999999999999999 US dollars, 999999999999999999",
        "3 €, 3"
    })
    void number_of_ones_own_has_whatever_unit(String value, long amount) {
        assertThat(own("any,big order," + value + ",,S,2026\n"))
                .containsExactly(new Figure("big order", Platform.ANY, amount, "S, 2026"));
    }

    @ParameterizedTest
    @CsvSource({"at once, 0", "90 minutes, 90", "2 hours, 120"})
    void length_of_ones_own_is_a_length(String value, long minutes) {
        assertThat(own("x,calm time," + value + ",,S,2026\n"))
                .containsExactly(new LengthFigure("calm time", Platform.X, Duration.ofMinutes(minutes), "S, 2026"));
    }

    @Test
    void figure_is_a_number_or_a_length_on_all_platforms() {
        assertThat(problems(COLUMNS + "any,calm time,3 days,,S,2026\nx,calm time,3,,S,2026\n"))
                .extracting(Problem::message)
                .containsExactly(
                        "The figure \"calm time\" is a number on one platform and a length of time on another. It must be the same on all.");
    }

    private static List<Object> own(String rows) {
        List<Problem> problems = new ArrayList<>();
        NormTable table = NormTable.read("norms.csv", COLUMNS + rows, problems);
        assertThat(problems).isEmpty();
        return table.ownFigures();
    }
}

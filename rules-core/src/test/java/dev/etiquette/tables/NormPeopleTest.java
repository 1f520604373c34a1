package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.AnswerNorm;
import dev.etiquette.model.ApproachNorm;
import dev.etiquette.model.HoursCounted;
import dev.etiquette.model.OfflineNorm;
import dev.etiquette.model.Platform;
import dev.etiquette.model.SilenceNorm;
import dev.etiquette.model.WarmthNorm;
import dev.etiquette.report.NormChange;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Norms for people of one group, or with one tag, alone. */
class NormPeopleTest {

    private static final String COLUMNS = "platform,figure,value,hours,source,date,people\n";

    private static final String EVERYBODY = """
        any,question remind,30 minutes,,Somebody,2026
        any,question due,4 hours,waking,Somebody,2026
        any,question overdue,1 day,,Somebody,2026
        any,question expire,1 week,,Somebody,2026
        chat,question due,1 hour,waking,Somebody,2026
        any,warmth least turns,4 turns,,Somebody,2026
        any,warmth within,90 days,,Somebody,2026
        """;

    private static final String VIP = "any,question due,30 minutes,working,Our handbook,2026,tag VIP\n";

    private static NormTable table(String rows) {
        List<Problem> problems = new ArrayList<>();
        NormTable table = NormTable.read("norms.csv", COLUMNS + EVERYBODY + rows, problems);
        assertThat(problems).isEmpty();
        return table;
    }

    private static List<Problem> problems(String rows) {
        List<Problem> problems = new ArrayList<>();
        NormTable.read("norms.csv", COLUMNS + EVERYBODY + rows, problems);
        return problems;
    }

    private static AnswerNorm answer(NormTable table, Platform platform, NormPeople people) {
        return table.norms(platform, people).stream()
                .filter(AnswerNorm.class::isInstance)
                .map(AnswerNorm.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void row_holds_for_those_people_and_everybody_says_the_rest() {
        NormTable table = table(VIP);
        NormPeople vip = table.people(Set.of(), Set.of("vip"));

        assertThat(vip.name()).isEqualTo("tag vip");
        assertThat(answer(table, Platform.X, vip))
                .isEqualTo(new AnswerNorm(
                        Platform.X,
                        "tag vip",
                        answer(table, Platform.X, NormPeople.EVERYBODY).kind(),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(30),
                        Duration.ofDays(1),
                        Duration.ofDays(7),
                        HoursCounted.WORKING,
                        "Our handbook, 2026"));
        assertThat(answer(table, Platform.X, NormPeople.EVERYBODY).dueAfter()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void people_go_before_platforms() {
        NormTable table = table(VIP);

        assertThat(answer(table, Platform.CHAT, table.people(Set.of(), Set.of("vip")))
                        .dueAfter())
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(answer(table, Platform.CHAT, NormPeople.EVERYBODY).dueAfter())
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void platform_goes_before_any_among_the_rows_of_some_people() {
        NormTable table = table(VIP + "x,question due,45 minutes,working,Our handbook,2026,tag vip\n");
        NormPeople vip = table.people(Set.of(), Set.of("vip"));

        assertThat(answer(table, Platform.X, vip).dueAfter()).isEqualTo(Duration.ofMinutes(45));
        assertThat(answer(table, Platform.MASTODON, vip).dueAfter()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void first_of_several_counts_for_figures_that_belong_together() {
        NormTable table = table(VIP
                + "any,question expire,30 days,,Somebody,2026,group friend\n"
                + "any,warmth within,1 day,,Somebody,2026,group friend\n");
        NormPeople both = table.people(Set.of("friend"), Set.of("vip", "tall"));

        assertThat(both.name()).isEqualTo("tag vip, group friend");
        assertThat(answer(table, Platform.X, both).expireAfter()).isEqualTo(Duration.ofDays(7));
        assertThat(table.norms(Platform.X, both))
                .contains(new WarmthNorm(Platform.X, both.name(), 4, Duration.ofDays(1), "Somebody, 2026"));
    }

    @Test
    void whoever_adds_nothing_is_left_out_of_the_name() {
        NormTable table = table(VIP + "any,question due,1 hour,working,Our handbook,2026,tag press\n");

        assertThat(table.people(Set.of(), Set.of("vip", "press")).name()).isEqualTo("tag vip");
        assertThat(table.people(Set.of(), Set.of("press")).name()).isEqualTo("tag press");
        assertThat(table.people(Set.of("friend"), Set.of("tall"))).isEqualTo(NormPeople.EVERYBODY);
    }

    @Test
    void people_of_a_platform_alone_leave_other_platforms_to_the_next() {
        NormTable table = table("x,question due,31 minutes,working,Our handbook,2026,tag press\n" + VIP);
        NormPeople both = table.people(Set.of(), Set.of("vip", "press"));

        assertThat(both.name()).isEqualTo("tag press, tag vip");
        assertThat(answer(table, Platform.X, both).dueAfter()).isEqualTo(Duration.ofMinutes(31));
        assertThat(answer(table, Platform.MASTODON, both).dueAfter()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void only_norms_about_people_are_there_for_some_of_them() {
        NormTable table =
                table(VIP + "any,repeat rest,30 days,,S,\nany,repeat times,4,,S,\nany,repeat pause,1 day,,S,\n"
                        + "any,repeat end,9 days,,S,\nany,repeat manner,same,,S,\n");

        assertThat(table.norms(Platform.X)).hasSize(3);
        assertThat(table.norms(Platform.X, table.people(Set.of(), Set.of("vip"))))
                .hasSize(2);
    }

    @Test
    void none_says_that_there_is_no_such_norm_for_those_people() {
        NormTable table = table("any,question due,none,,Our handbook,2026,group family\n");

        assertThat(table.norms(Platform.X, table.people(Set.of("family"), Set.of())))
                .noneMatch(AnswerNorm.class::isInstance);
    }

    @Test
    void table_without_such_rows_says_so() {
        assertThat(table("").isByPeople()).isFalse();
        assertThat(table("any,question due,none,,S,2026,Everybody\n".replace("any", "x"))
                        .isByPeople())
                .isFalse();
        assertThat(table(VIP).isByPeople()).isTrue();
    }

    @Test
    void sorts_of_norms_that_differ_by_people_are_known() {
        assertThat(table(VIP).normsByPeople()).containsExactly(AnswerNorm.class);
        assertThat(table(
                                "any,talk long,3,,S,,tag a\nany,approach comments,3,,S,,tag a\nany,silence tries,3,,S,,tag a\n")
                        .normsByPeople())
                .containsExactlyInAnyOrder(OfflineNorm.class, ApproachNorm.class, SilenceNorm.class);
    }

    @Test
    void layer_goes_before_what_is_below() {
        NormTable below = table(VIP);
        List<Problem> problems = new ArrayList<>();
        NormTable table = NormTable.read(
                "own.csv",
                COLUMNS + "any,question due,2 hours,working,Ours,,tag press\n"
                        + "x,question due,3 hours,working,Ours,,tag vip\n",
                Optional.of(below),
                PlatformTable.STANDARD,
                problems);

        assertThat(problems).isEmpty();
        assertThat(answer(table, Platform.X, table.people(Set.of(), Set.of("vip", "press")))
                        .dueAfter())
                .isEqualTo(Duration.ofHours(2));
        assertThat(answer(table, Platform.X, table.people(Set.of(), Set.of("vip")))
                        .dueAfter())
                .isEqualTo(Duration.ofHours(3));
        assertThat(answer(table, Platform.MASTODON, table.people(Set.of(), Set.of("vip")))
                        .dueAfter())
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(table.changes(below))
                .containsExactly(
                        new NormChange(
                                "any", "question due", "tag press", Optional.empty(), Optional.of("2 hours, working")),
                        new NormChange(
                                "x",
                                "question due",
                                "tag vip",
                                Optional.of("30 minutes, working"),
                                Optional.of("3 hours, working")));
        assertThat(table.canonical()).isNotEqualTo(below.canonical());
    }

    @Test
    void order_of_groups_and_tags_is_part_of_what_a_table_says() {
        String press = "any,question due,2 hours,working,Ours,,tag press\n";

        assertThat(table(VIP + press).canonical())
                .isNotEqualTo(table(press + VIP).canonical());
    }

    @Test
    void row_that_a_layer_repeats_is_told() {
        List<Problem> problems = new ArrayList<>();
        NormTable.read("own.csv", COLUMNS + VIP, Optional.of(table(VIP)), PlatformTable.STANDARD, problems);

        assertThat(problems).extracting(Problem::code).containsExactly(Code.POINTLESS_ROW);
    }

    @Test
    void group_that_looks_like_a_known_one_is_told() {
        List<Problem> problems = new ArrayList<>();
        NormTable.read(
                "own.csv",
                COLUMNS + "any,question due,2 hours,working,Ours,,group freind\n",
                Optional.of(table("any,in touch friend,9 days,,S,\n")),
                PlatformTable.STANDARD,
                problems);

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("The group \"freind\" is new, and looks like \"friend\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "any,question due,1 hour,working,S,,vip | wrong-people | Found \"vip\". A row is for a group"
                        + " | Maybe write tag vip or group vip.",
                "any,question due,1 hour,working,S,,tga vip | wrong-people | Found \"tga vip\". | Maybe write tag vip.",
                "any,question due,1 hour,working,S,,tag: vip | wrong-people | Found \"tag: vip\". | Maybe write tag vip.",
                "any,question due,1 hour,working,S,,groups friend | wrong-people | Found | Maybe write group friend.",
                "any,question due,1 hour,working,S,,tag | wrong-people | Found \"tag\". | Maybe write",
                "any,selling share,20 %,,S,,tag vip | wrong-people | The figure \"selling share\" is the same for all"
                        + " people. | Maybe leave this cell empty.",
                "any,approach a week,20 times,,S,,tag vip | wrong-people | The figure \"approach a week\" is the same for"
                        + " all people. | Maybe leave this cell empty.",
                "any,calm time,3 days,,S,,tag vip | wrong-people | The figure \"calm time\" is one of your own. |",
                "any,question deu,1 hour,working,S,,tag vip | unknown-figure | Unknown figure | Maybe write question due.",
                "any,question due,1 hour,working,S,,\"tag vip, tag press\" | wrong-people | A row is for one group or one tag."
                        + " | Maybe write a row for each.",
                "any,question remind,5 hours,,S,,tag vip | bad-row | The figure \"question due\" is 4 hours and \"question"
                        + " remind\" is 5 hours |",
                "any,question due,20 minutes,working,S,,tag vip | bad-row | The figure \"question due\" is 20 minutes and"
                        + " \"question remind\" is 30 minutes |",
                "any,question due,soon,working,S,,tag vip | wrong-unit | The value of \"question due\" is \"soon\". |",
                "any,question due,1 hour,working,S,,tag vip,too | extra-cell | The row has more cells | Maybe write the"
                        + " source in quotes",
            })
    void wrong_row_is_one_problem_on_its_line(String row, String code, String message, String hint) {
        assertThat(problems(row + "\n")).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo(code);
            assertThat(problem.position().line()).isEqualTo(9);
            assertThat(problem.message()).startsWith(message);
            assertThat(problem.suggestion().map(each -> each.text()).orElse("")).startsWith(hint == null ? "" : hint);
        });
    }

    @Test
    void same_row_twice_is_told() {
        assertThat(problems(VIP + VIP))
                .extracting(Problem::message)
                .containsExactly("The figure \"question due\" is there twice for \"any\" and \"tag vip\".");
    }

    @Test
    void column_that_is_missing_or_misspelt_is_told_as_the_row_would_hold_for_everybody() {
        for (String header : List.of("", ",poeple")) {
            List<Problem> problems = new ArrayList<>();
            NormTable.read(
                    "norms.csv",
                    "platform,figure,value,hours,source,date" + header + "\n" + EVERYBODY + VIP.replace("any", "x"),
                    problems);

            assertThat(problems)
                    .as(header)
                    .extracting(problem -> problem.code().id())
                    .containsExactly(header.isEmpty() ? "extra-cell" : "missing-column");
        }
    }
}

package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.model.GroupNorm;
import dev.etiquette.model.Platform;
import dev.etiquette.report.Problem;
import dev.etiquette.report.RuleFigure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom and for which platforms a table says anything, and where. */
class NormPlacesTest {

    private static final String COLUMNS = "platform,figure,value,hours,source,date,people\n";

    private static final String ANSWERS = """
            any,question remind,30 minutes,,Somebody,2026,
            any,question due,4 hours,working,Somebody,2026,
            any,question overdue,1 day,,Somebody,2026,
            any,question expire,1 week,,Somebody,2026,
            """;

    private static final String IN_TOUCH = """
            any,in touch family,14 days,,Us,2026,
            any,in touch family at most,28 days,,Us,2026,
            any,in touch,30 days,,Us,2026,tag vip
            any,in touch at most,60 days,,Us,2026,tag vip
            any,in touch friends,90 days,,Us,2026,
            """;

    private static NormTable table(String rows) {
        List<Problem> problems = new ArrayList<>();
        NormTable table = NormTable.read("norms.csv", COLUMNS + ANSWERS + rows, problems);
        assertThat(problems).isEmpty();
        return table;
    }

    private static NormTable laid(String rows, List<Problem> problems) {
        return NormTable.read(
                "own.csv", COLUMNS + rows, Optional.of(table(IN_TOUCH)), PlatformTable.STANDARD, problems);
    }

    @Test
    void groups_and_tags_have_norms_in_the_order_of_the_table() {
        NormTable table = table(IN_TOUCH);

        assertThat(table.groups())
                .containsExactly(
                        new GroupNorm("family", Duration.ofDays(14), Duration.ofDays(28), "Us, 2026"),
                        new GroupNorm("tag vip", Duration.ofDays(30), Duration.ofDays(60), "Us, 2026"),
                        new GroupNorm("friends", Duration.ofDays(90), Duration.ofDays(90), "Us, 2026"));
        assertThat(table.groups()).isSameAs(table.groups());
        assertThat(table.groupNames()).containsExactly("family", "friends");
        assertThat(table.isByTag()).isTrue();
        assertThat(table.isByPeople()).isFalse();
        assertThat(table("").isByTag()).isFalse();
    }

    @Test
    void circle_is_the_first_group_or_tag_that_somebody_has() {
        NormTable table = table(IN_TOUCH);

        assertThat(table.circle(Set.of("friends", "family"), Set.of())).isEqualTo("family");
        assertThat(table.circle(Set.of("friends"), Set.of("vip"))).isEqualTo("tag vip");
        assertThat(table.circle(Set.of("friends"), Set.of("press"))).isEqualTo("friends");
        assertThat(table.circle(Set.of("vip"), Set.of("family"))).isEmpty();
        assertThat(table.circle(Set.of(), Set.of())).isEmpty();
    }

    @Test
    void groups_of_a_layer_come_first() {
        List<Problem> problems = new ArrayList<>();
        NormTable laid =
                laid("any,in touch choir,7 days,,Me,2026,\nany,in touch friends,80 days,,Me,2026,\n", problems);

        assertThat(laid.groups()).extracting(GroupNorm::group).containsExactly("choir", "friends", "family", "tag vip");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            any,in touch family,14 days,,Us,2026,            | POINTLESS_ROW  | 2:1
            any,in touch familly,15 days,,Us,2026,           | UNKNOWN_GROUP  | 2:5
            any,in touch family at most,10 days,,Me,2026,    | BAD_ROW        | 2:29
            any,in touch family,40 days,,Me,2026,            | BAD_ROW        | 2:21
            any,in touch family,soon,,Me,2026,               | WRONG_UNIT     | 2:21
            any,question due,4 hours,working,Somebody,2026,  | POINTLESS_ROW  | 2:1
            any,in touch,30 days,,,2026,tag vip              | UNKNOWN_FIGURE | 2:5
            x,in touch family,14 days,,Us,2026,              | UNKNOWN_FIGURE | 2:3
            ,question due,4 hours,,Me,2026,                  | EMPTY_CELL     | 2:1
            x,question due,4 hours,,,2026,                   | EMPTY_CELL     | 2:25
            """)
    void wrong_row_of_a_layer_is_one_problem(String row, String code, String place) {
        List<Problem> problems = new ArrayList<>();
        laid(row + "\n", problems);

        assertThat(problems)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.code() + " " + problem.position()).isEqualTo(code + " own.csv:" + place));
    }

    @Test
    void tags_that_a_table_names_stand_at_their_first_row() {
        NormTable table = table(
                "x,question due,1 hour,working,Us,2026,tag vip\nany,question due,2 hours,working,Us,2026,tag vip\n"
                        + "any,question due,3 hours,working,Us,2026,group family\n");

        assertThat(table.tagRows()).containsOnlyKeys("vip");
        assertThat(table.tagRows().get("vip")).hasToString("norms.csv:6:39");
        assertThat(table.groupNames()).containsExactly("family");
        assertThat(table.isByTag()).isTrue();
        assertThat(table.isByPeople()).isTrue();
        assertThat(table.people(Set.of("family"), Set.of("vip")).name()).contains("tag vip");
    }

    @Test
    void platforms_are_those_for_which_a_row_says_anything() {
        assertThat(table(
                                "x,question due,1 hour,working,Us,2026,\nmastodon,question due,2 hours,working,Us,2026,tag vip\n")
                        .platforms())
                .containsExactly("mastodon", "x");
        assertThat(table("").platforms()).isEmpty();
    }

    @Test
    void figures_have_their_places() {
        NormTable table = table("x,question due,1 hour,working,Us,2026,\n");

        assertThat(table.places(Set.of("question due", "question expire")))
                .extracting(RuleFigure::platform, RuleFigure::value)
                .containsExactly(tuple("any", "4 hours"), tuple("any", "1 week"), tuple("x", "1 hour"));
        assertThat(table.places(Set.of("question due")).get(0).position()).hasToString("norms.csv:3:18");
        assertThat(table.places(Set.of())).isEmpty();
    }

    @Test
    void figures_of_ones_own_stand_at_their_first_row() {
        NormTable table = table("x,bread pause,2 days,,Us,2026,\nany,bread pause,3 days,,Us,2026,\n");

        assertThat(table.ownFigureRows()).containsOnlyKeys("bread pause");
        assertThat(table.ownFigureRows().get("bread pause")).hasToString("norms.csv:6:3");
        assertThat(table.ownFigures()).hasSize(2);
        assertThat(table.ownFigures(List.of(Platform.X))).isNotEmpty();
    }

    @Test
    void norms_of_a_platform_are_made_once() {
        NormTable table = table("");

        assertThat(table.norms(Platform.X)).isSameAs(table.norms(Platform.X)).isNotEmpty();
        for (int other = 0; other < 2000; other++) {
            table.norms(new Platform("p" + other, "P", Platform.Form.ROOM, false));
        }
        assertThat(table.norms(Platform.X)).isNotEmpty();
    }
}

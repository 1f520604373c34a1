package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Platform;
import dev.etiquette.report.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTableTest {

    private static final String COLUMNS = "platform,name,form,aliases\n";
    private static final String VINE = "vine,Vine,posts,6 seconds; Loops\n";

    @Test
    void own_platform_is_known_by_id_name_and_aliases_in_any_case() {
        PlatformTable table = table(VINE + "lounge,The Lounge,room,\n");

        for (String name : List.of("vine", "VINE", " Vine ", "6 Seconds", "loops")) {
            assertThat(table.named(name)).hasValueSatisfying(vine -> {
                assertThat(vine.id()).isEqualTo("vine");
                assertThat(vine.name()).isEqualTo("Vine");
                assertThat(vine.form()).isEqualTo(Platform.Form.THREADS);
                assertThat(vine.closed()).isFalse();
            });
        }
        assertThat(table.named("the lounge")).map(Platform::form).contains(Platform.Form.ROOM);
        assertThat(table.named("twitter")).contains(Platform.X);
        assertThat(table.named("myspace")).isEmpty();
        assertThat(table.own()).extracting(Platform::id).containsExactly("lounge", "vine");
        assertThat(table.ids()).contains("lounge", "vine", "x", "slack").doesNotContain("phone", "any");
    }

    @Test
    void well_known_platform_may_get_a_name_and_aliases_and_stays_what_it_is() {
        PlatformTable table = table("x,Twitter,posts,birdsite\ngoogle+,,,gplus; G+\n");

        assertThat(table.named("birdsite")).map(Platform::name).contains("Twitter");
        assertThat(table.named("X")).map(Platform::name).contains("Twitter");
        assertThat(table.named("gplus")).hasValueSatisfying(gone -> {
            assertThat(gone.name()).isEqualTo("Google+");
            assertThat(gone.closed()).isTrue();
        });
        assertThat(table.shown(Platform.X).name()).isEqualTo("Twitter");
        assertThat(table.shown(Platform.LINKEDIN)).isSameAs(Platform.LINKEDIN);
        assertThat(table.own()).isEmpty();
    }

    @Test
    void what_a_host_says_of_an_end_stays() {
        Platform gone = new Platform("vine", "vine", Platform.Form.ROOM, true);

        assertThat(table(VINE).shown(gone)).satisfies(shown -> {
            assertThat(shown.closed()).isTrue();
            assertThat(shown.name()).isEqualTo("Vine");
            assertThat(shown.form()).isEqualTo(Platform.Form.THREADS);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' ,Vine,posts,'' | 1 | The row has no platform. Write one in small letters, such as vine.",
                "Vine,Vine,posts, | 1 | The platform \"Vine\" must be one word of at most 40 small letters and digits, such as vine.",
                "my vine,Vine,posts, | 1 | The platform \"my vine\" must be one word of at most 40 small letters and digits, such as vine.",
                "vi;ne,Vine,posts, | 1 | The platform \"vi;ne\" must be one word of at most 40 small letters and digits, such as vine.",
                "twitter,Twitter,posts, | 1 | \"twitter\" is another name for x.",
                "X,X,posts, | 1 | \"X\" is another name for x.",
                "all,All,posts, | 1 | \"all\" cannot be a platform of its own.",
                "any,,, | 1 | \"any\" cannot be a platform of its own.",
                "peach,,posts, | 7 | The row has no name. Write one as people read it, such as Vine.",
                "peach,{name},posts, | 7 | The name \"{name}\" must be at most 40 letters, digits, spaces and signs of a name, and begin with a letter or a digit.",
                "peach,Peach,, | 13 | The row has no form. Write one of letters, off screen, posts, room.",
                "peach,Peach,post, | 13 | Unknown form \"post\". It must be one of letters, off screen, posts, room.",
                "x,X,room, | 5 | The form of x is posts, and cannot be changed.",
                "peach,LinkedIn,posts, | 7 | \"linkedin\" is already a name of linkedin.",
                "peach,Peach,posts,p;FB | 19 | \"fb\" is already a name of facebook.",
                "peach,Peach,posts,vine | 19 | \"vine\" is already a name of vine.",
                "loops,Loops,posts, | 1 | \"loops\" is already a name of vine.",
                "peach,\u0425,posts, | 7 | \"\u0445\" looks like a name of x, and is written in other letters.",
                "peach,Peach,posts,p;\u0445 | 19 | \"\u0445\" looks like a name of x, and is written in other letters.",
                "peach,Peach,posts,p{x} | 19 | The other name \"p{x}\" must be at most 40 letters, digits and spaces. Write a semicolon between two of them.",
                "peach,Peach,posts,everywhere | 19 | The other name \"everywhere\" must be at most 40 letters, digits and spaces. Write a semicolon between two of them.",
                "peach,Peach,posts,p,q | 1 | The row has more cells than the table has columns: 4."
            })
    void row_that_cannot_be_read_is_one_problem_at_its_cell(String row, int column, String message) {
        List<Problem> problems = new ArrayList<>();
        PlatformTable table = PlatformTable.read(
                "platforms.csv", COLUMNS + VINE + row.replace("''", "").strip() + "\nlounge,Lounge,room,\n", problems);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.position().line()).isEqualTo(3);
            assertThat(problem.position().column()).isEqualTo(column);
        });
        assertThat(table.own()).extracting(Platform::id).contains("lounge", "vine");
    }

    @Test
    void second_row_of_a_platform_hidden_signs_and_long_names_are_told() {
        assertThat(problems(VINE + VINE)).containsExactly("The platform \"vine\" is there twice.");
        assertThat(problems("vi\u200Bne,Vine,posts,\n"))
                .containsExactly(
                        "The invisible character U+200B is in this cell, so nothing that people type is equal to it.");
        assertThat(problems("vine,V\u0456ne,posts,\n"))
                .containsExactly("The letter U+0456 in this cell only looks like a plain one.");
        assertThat(problems("v".repeat(41) + ",Vine,posts,\n")).hasSize(1);
        assertThat(problems("vine," + "V".repeat(41) + ",posts,\n")).hasSize(1);
        assertThat(problems("vine,Vine,posts," + "v".repeat(41) + "\n")).hasSize(1);
        assertThat(problems("v".repeat(40) + "," + "V".repeat(40) + ",posts," + "w".repeat(40) + "\n"))
                .isEmpty();
        assertThat(PlatformTable.read("platforms.csv", "", new ArrayList<>()).isEmpty())
                .isTrue();
    }

    @Test
    void row_lies_over_that_of_the_table_below() {
        PlatformTable below = table(VINE + "lounge,Lounge,room,\n");
        List<Problem> problems = new ArrayList<>();
        PlatformTable table =
                PlatformTable.read("mine/platforms.csv", COLUMNS + "vine,Vine 2,posts,\n", below, problems);

        assertThat(problems).isEmpty();
        assertThat(table.named("vine")).map(Platform::name).contains("Vine 2");
        assertThat(table.named("6 seconds")).isEmpty();
        assertThat(table.named("lounge")).isPresent();
        assertThat(below.rows()).containsEntry("vine", "Vine, posts, also 6 seconds; loops");
        assertThat(table.rows()).containsEntry("vine", "Vine 2, posts").hasSize(2);
        assertThat(table.canonical()).isNotEqualTo(below.canonical());
        assertThat(table(VINE).canonical())
                .isEqualTo(table("vine,Vine,POSTS,loops;6 Seconds\n").canonical());

        PlatformTable.read("mine/platforms.csv", COLUMNS + "peach,Peach,posts,lounge\n", below, problems);
        assertThat(problems).extracting(Problem::message).containsExactly("\"lounge\" is already a name of lounge.");
    }

    private static PlatformTable table(String rows) {
        List<Problem> problems = new ArrayList<>();
        PlatformTable table = PlatformTable.read("platforms.csv", COLUMNS + rows, problems);
        assertThat(problems).isEmpty();
        return table;
    }

    private static List<String> problems(String rows) {
        List<Problem> problems = new ArrayList<>();
        PlatformTable.read("platforms.csv", COLUMNS + rows, problems);
        return problems.stream().map(Problem::message).toList();
    }
}

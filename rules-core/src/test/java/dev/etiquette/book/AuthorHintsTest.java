package dev.etiquette.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told with the way out that leads furthest, across rules, tables and folders. */
class AuthorHintsTest {

    private static final String NORMS = """
            platform,figure,value,hours,source,date
            any,repeat rest,30 days,,Somebody,2026
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void book() throws IOException {
        write("norms.csv", NORMS);
        write("phrases.csv", "language,mark,where,phrase\nen,question,anywhere,?\n");
        write("acts.csv", "act,says,reaches out,owed\nlend a drill,lend a drill to,yes,no\n");
        write("platforms.csv", "platform,name,form,aliases\nnextdoor,Nextdoor,posts,nd\nx,,,birdsite\n");
        withhold("action == Action.POST");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void withhold(String test) throws IOException {
        rules("""
                    $proposal : Proposal( reachesOut == true, %s )
                then
                    withhold( $proposal, because( "No." ) );
                """.formatted(test));
    }

    private void rules(String after) throws IOException {
        write("rules.drl", """
                package etiquette

                rule "Friends get a drill"
                    @id( "DRILL-1" )
                    @source( "test" )
                when
                    $friend : Contact( groupKey == "friend" )
                then
                    recommend( act( "lend a drill", $friend ), because( "You have one." ) );
                end

                rule "Something is so"
                    @id( "HINT-1" )
                    @source( "test" )
                when
                %send
                """.formatted(after));
    }

    private List<String> told() throws IOException {
        return RuleBook.check(folder).stream().map(AuthorHintsTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.code().id() + ": " + problem.message()
                + problem.suggestion().map(each -> " " + each.text()).orElse("");
    }

    @Test
    void book_of_these_tests_is_sound() throws IOException {
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action.LEND_A_DRILL", "Action.LEND_DRILL", "Action.LEND_A_DRIL"})
    void act_of_a_row_is_no_action_of_the_library(String written) throws IOException {
        withhold("action == " + written);

        assertThat(RuleBook.check(folder)).singleElement().satisfies(problem -> {
            assertThat(told(problem))
                    .contains("The act \"lend a drill\" of acts.csv is written in another way.")
                    .endsWith("Maybe write actionNamed( \"lend a drill\" ).");
            assertThat(problem.excerpt()).contains("Proposal(");
        });
    }

    @Test
    void near_action_of_the_library_goes_before_an_act_of_a_row() throws IOException {
        write("acts.csv", "act,says,reaches out,owed\nlend a drill,lend a drill to,yes,no\npast,paste to,yes,no\n");
        withhold("action == Action.POSTT");

        assertThat(told()).contains("unknown-action: \"POSTT\" is no choice of Action. Maybe write POST.");
    }

    @Test
    void text_compared_with_an_action_is_an_act_of_a_row() throws IOException {
        withhold("action == \"Lend a drill\"");

        assertThat(told())
                .containsExactly("different-kinds: Found a choice of Action compared with a text. Both must be of the"
                        + " same kind. Maybe write actionNamed( \"lend a drill\" ).");
    }

    @Test
    void text_that_is_nearly_a_choice_is_the_choice() throws IOException {
        withhold("action == \"approach\"");

        assertThat(told())
                .containsExactly("different-kinds: Found a choice of Action compared with a text. Both must be of the"
                        + " same kind. Maybe write Action.APPROACH.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "task( $person, \"press\", \"Tell\", always() ) | task | taskAbout( … ), which takes a Contact, a text, a text, a moment",
                "task( \"press\", \"Tell\", always(), $person ) | task | taskAbout( … ), which takes a Contact, a text, a text, a moment",
                "taskAbout( \"press\", \"Tell\", always() ) | taskAbout | task( … ), which takes a text, a text, a moment",
                "act( \"lend a drill\", $person, always() ) | act | actSince( … ), which takes a text, a Contact, a moment",
            })
    void function_with_other_values_is_told(String written, String name, String other) throws IOException {
        rules("""
                    $person : Contact( groupKey == "family" )
                then
                    recommend( %s, because( "Yes, {person.name}." ) );
                """.formatted(written).replace("{person.name}", written.contains("$person") ? "so" : "{person.name}"));

        assertThat(told())
                .anySatisfy(told -> assertThat(told)
                        .startsWith("wrong-arguments: The function \"" + name + "\" takes")
                        .endsWith("Maybe write " + other + "."));
    }

    @Test
    void function_in_a_list_needs_a_fact_for_each_value() throws IOException {
        withhold("platform in ( Platform.X, platformNamed( \"nextdoor\" ) )");

        assertThat(told())
                .containsExactly("different-kinds: Found the function \"platformNamed\" after \"in\". Expected a plain"
                        + " value such as a platform. Maybe write a fact for each value, as in"
                        + " ( Proposal( platform == … ) or Proposal( platform == … ) ).");
    }

    @ParameterizedTest
    @CsvSource({"nd, \"nextdoor\"", "birdsite, Platform.X"})
    void name_that_only_the_table_has_is_never_found(String name, String right) throws IOException {
        withhold("platform == platformNamed( \"" + name + "\" )");

        assertThat(RuleBook.check(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).hasToString("ERROR");
            assertThat(told(problem))
                    .startsWith("unknown-choice: Found \"" + name + "\", which no fact has")
                    .endsWith("Maybe write " + right + ".");
        });
    }

    @Test
    void other_names_of_a_platform_stand_in_one_cell() throws IOException {
        write("platforms.csv", "platform,name,form,aliases\nnextdoor,Nextdoor,posts,nd,next\n");

        assertThat(told())
                .containsExactly("extra-cell: The row has more cells than the table has columns: 4. Maybe write a"
                        + " semicolon, and no comma, between several other names.");
    }

    @ParameterizedTest
    @CsvSource({
        "fact/Tag.csv, facts/Tag.csv",
        "Facts/Tag.csv, facts/Tag.csv",
        "more/fcats/Donation.csv, facts/Donation.csv",
        "platfroms.csv, platforms.csv",
        "phrazes.csv, phrases.csv",
        "nroms.csv, norms.csv"
    })
    void near_name_of_a_folder_or_table_is_told(String file, String right) throws IOException {
        write(file, "a,b\n");

        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("misnamed-file")
                .endsWith("Maybe call it " + right + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms.csv", "parts/Tag of war.csv", "acts/notes.csv"})
    void other_names_are_passed_over(String file) throws IOException {
        write(file, "a,b\n");

        assertThat(told()).isEmpty();
    }

    @Test
    void tag_of_a_norm_that_is_nearly_another_one_is_told() throws IOException {
        write("facts/Tag.csv", "contact,name\nann,benefactor\n");
        write("norms.csv", """
                platform,figure,value,hours,source,date,people
                any,question remind,30 minutes,,Somebody,2026,
                any,question due,4 hours,clock,Somebody,2026,
                any,question overdue,8 hours,,Somebody,2026,
                any,question expire,9 days,,Somebody,2026,
                any,question due,1 hours,clock,Somebody,2026,tag benefator
                any,question due,2 hours,clock,Somebody,2026,tag press
                """);

        assertThat(told())
                .containsExactly("near-name: The tag \"benefator\" may be misspelt. This book also has \"benefactor\"."
                        + " Maybe write \"benefactor\".");
    }

    @Test
    void order_of_people_is_a_change_of_the_book() throws IOException {
        String vip = "any,question due,1 hours,clock,Somebody,2026,tag vip\n";
        String friend = "any,question due,2 hours,clock,Somebody,2026,group friend\n";
        String head = "platform,figure,value,hours,source,date,people\nany,question due,4 hours,clock,Somebody,2026,\n"
                + "any,question remind,30 minutes,,Somebody,2026,\nany,question overdue,8 hours,,Somebody,2026,\n"
                + "any,question expire,9 days,,Somebody,2026,\n";
        write("norms.csv", head + vip + friend);
        RuleBook before = RuleBook.load(folder);
        write("norms.csv", head + friend + vip);
        RuleBook after = RuleBook.load(folder);

        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(after.changesSince(before).lines())
                .containsExactly("norms.csv \"order of people\": tag vip; group friend -> group friend; tag vip");
        assertThat(after.changesSince(after).lines()).isEmpty();
    }
}

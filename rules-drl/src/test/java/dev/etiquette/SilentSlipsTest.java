package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
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

/** Slips in a book that is laid over the standard one, which would do nothing and say nothing. */
class SilentSlipsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void extend() throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
    }

    @ParameterizedTest
    @CsvSource({
        "all,any",
        "every,any",
        "everybody,any",
        "default,any",
        "*,any",
        "linkdin,linkedin",
    })
    void platform_that_is_none_is_told_with_the_one_that_is_meant(String written, String meant) throws IOException {
        assertThat(norms(written + ",question due,2 hours,waking,me,2026"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.UNKNOWN_PLATFORM);
                    assertThat(problem.suggestion().orElseThrow().text()).contains(meant);
                });
    }

    @Test
    void platform_that_nobody_knows_is_told_with_those_that_are() throws IOException {
        assertThat(norms("pinbored,question due,2 hours,waking,me,2026"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("mastodon"));
    }

    @ParameterizedTest
    @CsvSource({"freind,friend", "friends,friend", "custommer,customer"})
    void new_group_that_looks_like_a_known_one_is_told(String written, String meant) throws IOException {
        assertThat(norms("any,in touch " + written + ",3 days,,me,2026"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.UNKNOWN_GROUP);
                    assertThat(problem.suggestion().orElseThrow().text()).endsWith(meant + ".");
                });
    }

    @ParameterizedTest
    @CsvSource({"any,question due,3 hours", "linkedin,question due,3 hours"})
    void row_that_changes_something_is_sound(String platform, String figure, String value) throws IOException {
        assertThat(norms(platform + "," + figure + "," + value + ",waking,me,2026"))
                .isEmpty();
        assertThat(norms("any,in touch donor,30 days,,me,2026")).isEmpty();
    }

    @Test
    void rows_that_say_what_the_standard_book_says_are_told_once() throws IOException {
        String standard = Files.readString(Path.of("tables", "norms.csv"));
        Files.writeString(folder.resolve("norms.csv"), standard);

        assertThat(RuleBook.check(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.POINTLESS_ROW));
    }

    @ParameterizedTest
    @CsvSource({"Family,family", "freind,friend", "customers,customer", "FRIEND,friend"})
    void group_in_which_nobody_is_is_told_in_its_place(String written, String meant) throws IOException {
        String text = rule(written);
        Files.writeString(folder.resolve("mine.drl"), text);

        assertThat(RuleBook.check(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.UNKNOWN_GROUP);
            assertThat(problem.suggestion().orElseThrow().edit().orElseThrow().applyTo(text))
                    .isEqualTo(rule(meant));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "group == ~choir~,groups contains ~choir~",
        "group != ~Family~,groups not contains ~family~",
        "group == ~freind~,groups contains ~friend~",
    })
    void all_groups_that_are_compared_with_one_are_told(String condition, String meant) throws IOException {
        Files.writeString(
                folder.resolve("mine.drl"), rule("x").replace("groupKey == \"x\"", condition.replace('~', '"')));

        assertThat(RuleBook.check(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.ONE_GROUP);
            assertThat(problem.suggestion().orElseThrow().text()).contains(meant.replace('~', '"'));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"group != ~~", "group == ~friend; choir~", "groups contains ~choir~", "groupKey == ~choir~"})
    void groups_that_are_compared_well_are_not(String condition) throws IOException {
        Files.writeString(
                folder.resolve("mine.drl"), rule("x").replace("groupKey == \"x\"", condition.replace('~', '"')));

        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tag( contact == $who; name == ~vip~ ) or Tag( name == ~press~ ),true",
        "Tag( name == ~vip~ ) or Tag( contact == $who; name == ~press~ ),true",
        "Tag( contact == $who; name == ~vip~ ) or Tag( contact != $who; name == ~press~ ),true",
        "Tag( contact == $who; name == ~vip~ ) or Tag( contact == $who; name == ~press~ ),false",
    })
    void branch_that_is_tied_to_nothing_is_told(String branches, boolean told) throws IOException {
        Files.writeString(
                folder.resolve("mine.drl"),
                rule("x")
                        .replace(
                                "Contact( id == $who, groupKey == \"x\" )",
                                "( " + branches.replace('~', '"').replace(';', ',') + " )"));

        assertThat(RuleBook.check(folder))
                .extracting(Problem::code)
                .containsExactlyElementsOf(told ? List.of(Code.UNTIED_FACT) : List.of());
    }

    @Test
    void one_of_several_groups_is_looked_at_too() throws IOException {
        Files.writeString(
                folder.resolve("mine.drl"), rule("x").replace("groupKey == \"x\"", "groups contains \"freind\""));

        assertThat(RuleBook.check(folder))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.suggestion().orElseThrow().text()).isEqualTo("Maybe write \"friend\"."));
    }

    @ParameterizedTest
    @CsvSource({
        "Tag,vip,vpi,true",
        "Tag,peer,\u0440\u0435\u0435\u0433,true",
        "Tag,vip,vip,false",
        "Tag,vip,member,false",
        "Tag,child 1,child 2,false",
        "Switch,tragedy,tradegy,true",
        "Occasion,birthday,brithday,true",
    })
    void name_that_is_nearly_another_is_told(String type, String one, String other, boolean told) throws IOException {
        Files.writeString(folder.resolve("mine.drl"), naming(type, one, other));

        assertThat(RuleBook.check(folder))
                .extracting(Problem::code)
                .filteredOn(Code.NEAR_NAME::equals)
                .hasSize(told ? 1 : 0);
    }

    private static String naming(String type, String one, String other) {
        String rule = """
                rule "Nobody is written to %1$s"
                    @id( "SLIP-%1$s" )
                    @source( "Our own manners" )
                when
                    $proposal : Proposal( reachesOut == true, $who : contact )
                    %2$s( name == "%3$s"%4$s )
                then
                    withhold( $proposal, because( "{proposal.name} is not to be written to." ) );
                end

                """;
        String tied = type.equals("Switch") ? "" : ", contact == $who";
        return "package etiquette\n\n" + rule.formatted(1, type, one, tied) + rule.formatted(2, type, other, tied);
    }

    @Test
    void name_in_a_table_is_the_one_that_is_meant() throws IOException {
        Files.writeString(folder.resolve("mine.drl"), naming("Tag", "vpi", "vpi"));
        Files.createDirectory(folder.resolve("facts"));
        Files.writeString(folder.resolve("facts/Tag.csv"), "contact,name\nAnn,vip\n");

        assertThat(RuleBook.check(folder))
                .filteredOn(problem -> problem.code() == Code.NEAR_NAME)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"family", "vip", "donor"})
    void group_of_ones_own_is_sound(String group) throws IOException {
        Files.writeString(folder.resolve("mine.drl"), rule(group));

        assertThat(RuleBook.check(folder)).isEmpty();
    }

    private static String rule(String group) {
        return """
            package etiquette

            rule "They must not be written to"
                @id( "MINE-1" )
                @source( "Our own manners" )
            when
                $p : Proposal( reachesOut == true, $who : contact )
                Contact( id == $who, groupKey == "%s" )
            then
                withhold( $p, because( "{p.name} is called." ) );
            end
            """.formatted(group);
    }

    private List<Problem> norms(String row) throws IOException {
        Files.writeString(folder.resolve("norms.csv"), "platform,figure,value,hours,source,date\n" + row + "\n");
        return RuleBook.check(folder);
    }
}

package dev.etiquette.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Severity;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What several conditions of one rule leave over, and what is asked in vain. */
class ConditionAnalysisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        mine > 5, mine < 5          | impossible          | column 36
        mine == 5, mine != 5        | impossible          | column 36
        mine in ( 1, 2 ), mine > 2  | impossible          | column 36
        mine > 5, mine > 3          | always-true         | column 36
        mine > 3, mine > 5          | always-true         | column 46
        mine >= 5, mine >= 5        | always-true         | column 36
        mine == 5, mine >= 5        | always-true         | column 36
        mine >= 5, mine == 5        | always-true         | column 47
        mine > 1, mine < 9, mine > 9| impossible          | column 36
        mine == $mine               | always-true         | Something is compared with itself
        mine <= $mine               | always-true         | Something is compared with itself
        mine >= $mine               | always-true         | Something is compared with itself
        mine != $mine               | self-contradicting  | Something is compared with itself
        mine < $mine                | self-contradicting  | Something is compared with itself
        mine > $mine                | self-contradicting  | Something is compared with itself
        """)
    void comparisons_of_one_value_are_held_against_each_other(String tests, String code, String told) {
        String named = tests.contains("$mine") ? "$mine : mine, " : "";
        assertThat(problems("Relationship( contact == $who, " + named + tests + " )"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code().id()).isEqualTo(code);
                    assertThat(problem.message()).contains(told);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mine > 5, mine < 9",
                "mine > 5, theirs < 5",
                "mine != 5, mine != 6",
                "mine in ( 1, 2 ), mine > 1",
            })
    void comparisons_that_leave_something_over_and_say_something_each_are_not_told(String tests) {
        assertThat(problems("Relationship( contact == $who, " + tests + " )")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Tag( contact == $who, name == "vip" ) not Tag( contact == $who, name == "vip" )     | self-contradicting
        Tag( contact == $who, name == "vip" ) not Tag( contact == $who )                    | self-contradicting
        Tag( contact == $who, name == "vip" ) exists Tag( contact == $who, name == "vip" )  | always-true
        exists Tag( contact == $who ) Tag( contact == $who, name == "vip" )                 | always-true
        """)
    void what_is_there_cannot_be_absent_and_need_not_be_asked_for(String conditions, String code) {
        assertThat(problems(conditions)).extracting(each -> each.code().id()).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tag( contact == $who, name == \"vip\" ) not Tag( contact == $who, name == \"press\" )",
                "Tag( contact == $who ) not Tag( contact == $who, name == \"press\" )",
                "Tag( contact == $who ) not Connection( contact == $who )",
                "not Tag( contact == $who ) not Connection( contact == $who )",
                "exists Tag( contact == $who, name == \"vip\" ) exists Tag( contact == $who, name == \"press\" )",
            })
    void what_is_asked_of_other_facts_is_not_told(String conditions) {
        assertThat(problems(conditions)).isEmpty();
    }

    @Test
    void a_condition_that_never_holds_is_told_once() {
        assertThat(
                        problems(
                                "Tag( contact == $who, name == \"vip\", name == \"press\" ) not Tag( contact == $who, name == \"vip\" )"))
                .hasSize(1);
    }

    private static List<Problem> problems(String conditions) {
        String text = """
            package etiquette
            rule "It is so"
                @id( "A-1" )
                @source( "test" )
            when
                $proposal : Proposal( $who : contact )
                %s
            then
                withhold( $proposal, because( "{proposal.name}" ) );
            end
            """.formatted(conditions);
        RuleReader.Result read = RuleReader.read(List.of(new Source("a.drl", text)), Vocabulary.standard());
        assertThat(read.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
        return RuleAnalyzer.problems(read, Vocabulary.standard(), List.of());
    }
}

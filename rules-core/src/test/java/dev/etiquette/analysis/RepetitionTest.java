package dev.etiquette.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Vocabulary;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that say nothing that another one does not say already. */
class RepetitionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Relationship( contact == $who, mine > 5 )                | Relationship( contact == $who, mine > 3 )
            Relationship( contact == $who, mine == 5, theirs > 2 )   | Relationship( contact == $who, mine >= 5 )
            Relationship( contact == $who, mine in ( 4, 6 ) )        | Relationship( contact == $who, mine < 7, mine > 3 )
            exists Relationship( contact == $who, mine > 5 )         | exists Relationship( contact == $who, mine != 5 )
            not Relationship( contact == $who, mine > 3 )            | not Relationship( contact == $who, mine > 5 )
            Relationship( contact == $who, lastAt > $made )          | Relationship( contact == $who, lastAt >= $made )
            """)
    void rule_that_asks_for_less_makes_another_one_pointless(String narrow, String wide) {
        assertThat(problems(List.of(narrow), List.of(wide)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.position().line()).isEqualTo(2));
        assertThat(problems(List.of(wide), List.of(narrow)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.position().line()).isEqualTo(12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Relationship( contact == $who, mine > 5 )                | Relationship( contact == $who, mine < 9 )
            Relationship( contact == $who, mine > 5 )                | Relationship( contact == $who, theirs > 3 )
            Relationship( contact == $who, mine in ( 4, 6, 8 ) )     | Relationship( contact == $who, mine < 7 )
            not Relationship( contact == $who, mine > 3 )            | not Relationship( contact == $who, theirs > 5 )
            Relationship( contact == $who, name == "Ann" )           | Relationship( contact == $who, name == "Bob" )
            Relationship( contact == $who, mine > 5 )                | not Relationship( contact == $who, mine > 3 )
            """)
    void rules_that_hold_at_other_times_are_both_wanted(String one, String other) {
        assertThat(problems(List.of(one), List.of(other))).isEmpty();
    }

    @Test
    void rule_that_counts_the_same_and_asks_for_less_makes_another_one_pointless() {
        String counted = "accumulate( Turn( contact == $who, mine == %s, $t : at, $id : id ); $s : %s )";
        String wide = counted.formatted("true", "max( $t )");
        String tag = "Tag( contact == $who, name == \"vip\" )";

        assertThat(problems(List.of(wide, tag), List.of(wide))).hasSize(1);
        assertThat(problems(List.of(counted.formatted("true", "min( $t )"), tag), List.of(wide)))
                .isEmpty();
        assertThat(problems(List.of(counted.formatted("false", "max( $t )"), tag), List.of(wide)))
                .isEmpty();
        assertThat(problems(
                        List.of(counted.formatted("true", "count( $t ), $n : count( $id )"), tag),
                        List.of(counted.formatted("true", "count( $t )"))))
                .isEmpty();
        assertThat(problems(
                        List.of(counted.formatted("true", "count( $t )"), tag),
                        List.of(counted.formatted("true", "count( $id )"))))
                .isEmpty();
    }

    @Test
    void conditions_that_are_all_alike_take_no_long_time() {
        String alike = "Turn( contact == $who, mine == false )";
        List<String> narrow = Collections.nCopies(60, alike);
        List<String> wide = new java.util.ArrayList<>(Collections.nCopies(30, alike));
        wide.add("Turn( contact == $who, mine == true )");

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(problems(narrow, wide)).isEmpty());
    }

    private static List<Problem> problems(List<String> one, List<String> other) {
        String text = "package etiquette\n" + rule("A-1", one) + rule("A-2", other);
        RuleReader.Result read = RuleReader.read(List.of(new Source("a.drl", text)), Vocabulary.standard());
        assertThat(read.problems()).isEmpty();
        return RuleAnalyzer.problems(read, Vocabulary.standard(), List.of()).stream()
                .filter(problem -> problem.code() == Code.POINTLESS_RULE)
                .toList();
    }

    private static String rule(String id, List<String> conditions) {
        return """
            rule "The rule %1$s"
                @id( "%1$s" )
                @source( "test" )
            when
                $proposal : Proposal( $who : contact )
                Connection( contact == $who, $made : since )
                %2$s
            then
                withhold( $proposal, because( "{proposal.name}" ) );
            end
            """.formatted(id, String.join("\n    ", conditions));
    }
}

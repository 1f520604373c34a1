package dev.etiquette.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of one rule have to do with each other, or every one would be tried with every other. */
class JoinCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact( priority < 3 )",
                "Contact( id != $who )",
                "Switch( $since : since )",
                "QuietHours( mine == false )",
                "Contact( id == $who ) Tag( name == \"vip\" )",
                "( Tag( contact == $who ) or Connection( state == State.CONNECTED ) )",
                "Meeting( $at : at ) Now( time > $at )",
            })
    void fact_that_nothing_ties_to_the_others_is_told(String conditions) {
        assertThat(problems(conditions)).extracting(Problem::code).containsExactly(Code.UNTIED_FACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact( id == $who ) Tag( contact == $who )",
                "Contact( $id : id, id == $who ) Tag( contact == $id )",
                "Meeting( contact == $who, $at : at ) Now( time > $at )",
                "Today( month == 1 )",
                "Owner( $me : id )",
                "Switch( name == \"tragedy\" )",
                "QuietHours( mine == true )",
                "( Tag( contact == $who ) or Connection( contact == $who ) )",
                "exists Tag( contact == $who )",
                "not Switch( name == \"tragedy\" )",
                "accumulate( Turn( contact == $who, $id : id ); $n : count( $id ) )",
            })
    void facts_that_belong_together_and_facts_of_which_there_is_one_are_not(String conditions) {
        assertThat(problems(conditions)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        not Tag( name == "vip" )                                       | contact == $who
        exists Tag( name == "vip" )                                    | contact == $who
        not Tag( contact != $who )                                     | contact == $who
        exists Contact( priority < 3 )                                 | id == $who
        accumulate( Turn( mine == false, $id : id ); $n : count( $id ) )  | contact == $who
        """)
    void facts_of_everybody_in_a_rule_about_somebody_are_told(String conditions, String hint) {
        assertThat(problems(conditions)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.UNTIED_GROUP);
            assertThat(problem.suggestion().map(Suggestion::text).orElseThrow()).contains(hint);
        });
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
        return RuleAnalyzer.problems(read, Vocabulary.standard(), List.of()).stream()
                .filter(problem -> problem.code() == Code.UNTIED_FACT || problem.code() == Code.UNTIED_GROUP)
                .toList();
    }
}

package dev.etiquette.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alternatives of which one is always true. */
class AlternativesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        groupKey != "a"            | groupKey != "b"
        groupKey == "a"            | groupKey != "a"
        groupKey != "a"            | groupKey in ( "a", "b" )
        priority < 5               | priority >= 3
        priority < 5               | priority >= 5
        priority != 5              | priority == 5
        hasCadence == true         | hasCadence == false
        hasCadence == true         | hasCadence != true
        groupKey == "a"            | groupKey == "a"
        """)
    void what_leaves_nobody_out_is_told(String one, String other) {
        assertThat(problems(one, other)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.ALWAYS_TRUE);
            assertThat(problem.suggestion()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        groupKey == "a"            | groupKey == "b"
        groupKey != "a"            | group != "b"
        groupKey != "a"            | priority != 3
        priority < 3               | priority > 3
        priority < 3               | priority >= 5
        priority == 3              | priority != 5, groupKey == "a"
        """)
    void what_leaves_somebody_out_is_not(String one, String other) {
        assertThat(problems(one, other)).isEmpty();
    }

    private static List<Problem> problems(String one, String other) {
        String text = """
            package etiquette
            rule "r" @id( "A-1" ) @source( "test" )
            when
                $p : Proposal( $who : contact )
                ( Contact( id == $who, %s ) or Contact( id == $who, %s ) )
            then
                withhold( $p, because( "So." ) );
            end
            """.formatted(one, other);
        RuleReader.Result read = RuleReader.read(List.of(new Source("a.drl", text)), Vocabulary.standard());
        assertThat(read.problems()).isEmpty();
        return RuleAnalyzer.problems(read, Vocabulary.standard(), List.of());
    }
}

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

/** Advice is due before it is late, and is not gone before anybody hears that it is late. */
class AdviceTimesTest {

    private static final String SAME = "plus( $at, hours( 24 ) )";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        time < plus( $at, hours( 24 ) )   | plus( $at, hours( 24 ) )  | time < plus( $at, days( 2 ) )
        time <= plus( $at, days( 1 ) )    | plus( $at, hours( 24 ) )  | time < plus( $at, days( 2 ) )
        time < plus( $at, minutes( 1 ) )  | plus( $at, days( 3 ) )    | time < plus( $at, days( 4 ) )
        time < $at                        | plus( $at, days( 3 ) )    | time < plus( $at, days( 4 ) )
        time < $at                        | $at                       | time < plus( $at, days( 1 ) )
        """)
    void advice_that_ends_when_it_is_due_is_told(String ends, String due, String hint) {
        assertThat(problems(ends, due, "")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.ENDS_WHEN_DUE);
            assertThat(problem.suggestion().map(Suggestion::text).orElseThrow()).contains(hint);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        time < plus( $at, hours( 25 ) )         | plus( $at, hours( 24 ) )
        time >= plus( $at, hours( 1 ) )         | plus( $at, hours( 24 ) )
        time < plus( $changed, hours( 1 ) )     | plus( $at, hours( 24 ) )
        time < $changed                         | plus( $at, hours( 24 ) )
        time < $changed                         | $at
        time < plus( $at, hours( 1 ) )          | $at
        """)
    void advice_that_goes_on_or_ends_by_another_moment_is_not(String ends, String due) {
        assertThat(problems(ends, due, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plus( $at, hours( 23 ) )", "plus( $at, minutes( 1439 ) )"})
    void late_before_it_is_due_is_told(String late) {
        assertThat(problems("time > $at", SAME, late)).extracting(Problem::code).containsExactly(Code.LATE_BEFORE_DUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {SAME, "plus( $at, days( 1 ) )", "plus( $at, days( 2 ) )", "plus( $changed, hours( 1 ) )", "$at"})
    void late_when_it_is_due_or_later_is_not(String late) {
        assertThat(problems("time > $at", SAME, late)).isEmpty();
    }

    private static List<Problem> problems(String ends, String due, String late) {
        String text = """
            package etiquette
            rule "It is so"
                @id( "A-1" )
                @source( "test" )
            when
                $asked : Turn( mine == false, asks == true, $who : contact, $channel : answerChannel, $at : at )
                Connection( contact == $who, $changed : since )
                Now( %s )
            then
                recommend( answer( $asked, $channel ), by( %s ), %s because( "{asked.name} asks." ) );
            end
            """.formatted(ends, due, late.isEmpty() ? "" : "lateFrom( " + late + " ),");
        RuleReader.Result read = RuleReader.read(List.of(new Source("a.drl", text)), Vocabulary.standard());
        assertThat(read.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
        return RuleAnalyzer.problems(read, Vocabulary.standard(), List.of()).stream()
                .filter(problem -> problem.code() == Code.ENDS_WHEN_DUE || problem.code() == Code.LATE_BEFORE_DUE)
                .toList();
    }
}

package dev.etiquette.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions on days, numbers and moments that no fact fulfils, or every one. */
class NeverTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Today( month == 13 )                                       | "month" is from 1 to 12
        Today( day in ( 32, 33 ) )                                 | "day" is from 1 to 31
        Today( week == 0 )                                         | "week" is from 1 to 5
        Contact( id == $who, priority > 5 )                        | "priority" is from 1 to 5
        not Contact( id == $who, priority < 1 )                    | "priority" is from 1 to 5
        Relationship( contact == $who, tries < 0 )                 | "tries" is never below 0
        SilenceNorm( mostTries < 1 )         | "mostTries" is never below 1
        SellingNorm( mostShare > 100 )                             | "mostShare" is from 0 to 100
        Today( month == 2, day == 31 )                             | no such day
        Today( day > 30, month in ( 4, 6, 9, 11 ) )                | no such day
        Today( month == 2, day == 29, year == 2027 )               | no such day
        Today( day > 25, week == 3 )                               | no such day
        Today( day < 8, last == true )                             | no such day
        not Today( day > 29, month == 2 )                          | no such day
        Meeting( contact == $who, $at : at ) Now( time < $at )     | "at" is never later
        Turn( contact == $who, $at : at ) Now( time < $at )        | "at" is never later
        Utterance( author == $who, $at : at ) Now( time < $at )    | "at" is never later
        Connection( contact == $who, $since : since ) Now( time < $since ) | "since" is never later
        """)
    void what_no_fact_fulfils_is_an_error(String condition, String why) {
        assertThat(problems(condition)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.IMPOSSIBLE);
            assertThat(problem.message()).contains(why);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Today( month <= 12 )
        Today( day >= 1, month == 3 )
        Contact( id == $who, priority < 6 )
        Relationship( contact == $who, tries >= 0 )
        Meeting( contact == $who, $at : at ) Now( time >= $at )
        """)
    void what_every_fact_fulfils_is_told(String condition) {
        assertThat(problems(condition)).extracting(Problem::code).containsExactly(Code.ALWAYS_TRUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Today( month == 2, day == 29 )
        Today( month == 2, day == 29, year == 2028 )
        Today( month == 2, day == 29, weekday == Weekday.MONDAY )
        Today( day > 28, week == 5, last == true )
        Today( day != 31, month == 2 )
        Contact( id == $who, priority == 5 )
        Contact( id == $who, priority in ( 1, 2 ) )
        Relationship( contact == $who, tries > 0 )
        Meeting( contact == $who, $at : at ) Now( time < plus( $at, days( 3 ) ) )
        Meeting( contact == $who, $at : at ) Now( time >= plus( $at, days( 3 ) ) )
        """)
    void what_some_fact_fulfils_is_not(String condition) {
        assertThat(problems(condition)).isEmpty();
    }

    @Test
    void year_that_no_calendar_has_is_no_day_and_takes_no_time() {
        assertThat(problems("Today( month == 1, year == 123456 )"))
                .extracting(Problem::code)
                .containsExactly(Code.IMPOSSIBLE);
    }

    private static List<Problem> problems(String condition) {
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
            """.formatted(condition);
        RuleReader.Result read = RuleReader.read(List.of(new Source("a.drl", text)), Vocabulary.standard());
        assertThat(read.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
        return RuleAnalyzer.problems(read, Vocabulary.standard(), List.of()).stream()
                .filter(problem -> problem.code() == Code.ALWAYS_TRUE || problem.severity() == Severity.ERROR)
                .toList();
    }
}

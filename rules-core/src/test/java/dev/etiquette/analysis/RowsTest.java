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

/** Comparisons that follow from each other in a row. */
class RowsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        at > $a                    | at > $b, at < $a
        at > $a                    | at >= $b, at <= $a
        at >= $a                   | at >= $b, at < $a
        at == $a                   | at == $b, at < $a
        at == $a                   | at > $b, at == $a
        at > $a                    | at > plus( $b, days( 3 ) ), at < $a
        at >= plus( $a, days( 3 ) )| at > $b, at < plus( $a, days( 2 ) )
        thread == $t               | thread != $t, mine == false, at < $b, at > $a, at >= $b
        """)
    void moments_that_go_round_in_a_circle_are_impossible(String two, String three) {
        assertThat(problems(two, three)).extracting(Problem::code).containsExactly(Code.IMPOSSIBLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        at >= $a                   | at >= $b, at <= $a
        at > $a                    | at > $b
        at > $a                    | at > $b, at < plus( $a, days( 3 ) )
        at == $a                   | at == $b
        at != $a                   | at != $b, at != $a
        at >= $a                   | at >= $b, at != $a
        at <= plus( $a, days( 3 ) )| at >= plus( $a, days( 3 ) )
        at > plus( $a, days( 2 ) ) | at < plus( $a, days( 3 ) )
        """)
    void moments_that_can_be_so_are_not_told(String two, String three) {
        assertThat(problems(two, three)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        at > $a                    | at > $b, at > $a
        at >= $a                   | at > $b, at > $a
        at >= $a                   | at > $b, at != $a
        at < $a                    | at == $b, at <= $a
        at <= $a                   | at <= $b, at <= $a
        mine == true               | at < $a, at < plus( $a, hours( 1 ) )
        mine == true               | at < plus( $a, hours( 2 ) ), at <= plus( $a, days( 1 ) )
        mine == true               | at <= plus( $c, days( 1 ) )
        """)
    void what_follows_from_the_others_always_holds(String two, String three) {
        assertThat(problems(two, three)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.ALWAYS_TRUE);
            assertThat(problem.message()).startsWith("This is always true").endsWith(".");
        });
    }

    @Test
    void numbers_in_a_row_with_plain_ones_are_impossible() {
        assertThat(counted("theirs > 5, mine > $theirs, mine < 4"))
                .extracting(Problem::code)
                .containsExactly(Code.IMPOSSIBLE);
        assertThat(counted("theirs > 5, mine > $theirs, mine < 9")).isEmpty();
    }

    @Test
    void lengths_and_numbers_of_one_value_are_one_whatever_their_unit() {
        assertThat(problems("at > plus( $a, hours( 24 ) )", "at >= $b, at <= plus( $a, days( 1 ) )"))
                .extracting(Problem::code)
                .containsExactly(Code.IMPOSSIBLE);
        assertThat(problems("at >= plus( $a, hours( 24 ) )", "at >= $b, at <= plus( $a, days( 1 ) )"))
                .isEmpty();
    }

    @Test
    void names_that_are_the_same_as_two_others_are_impossible() {
        String named = "$name : name, name == \"Ann\", beginning == $name, beginning == ";
        assertThat(problems("mine == true", named + "\"Bob\""))
                .extracting(Problem::code)
                .containsExactly(Code.IMPOSSIBLE);
        assertThat(problems("mine == true", named + "\"Ann\"")).isEmpty();
    }

    @Test
    void all_lines_that_play_a_part_are_named() {
        assertThat(problems("at > $a", "at > $b\n, at < $a"))
                .extracting(Problem::message)
                .containsExactly("This can never be true together with the condition on line 8 and on line 9.");
        assertThat(problems("at > $a", "at > $b\n, at > $a"))
                .extracting(Problem::message)
                .containsExactly("This is always true where the condition on line 8 and on line 9 is true.");
    }

    private static List<Problem> counted(String asked) {
        return problems("mine == true", "at > $a )\n    Relationship( contact == $who, $theirs : theirs, " + asked);
    }

    private static List<Problem> problems(String two, String three) {
        String text = """
            package etiquette
            rule "It is so"
                @id( "A-1" )
                @source( "test" )
            when
                $proposal : Proposal( $who : contact )
                Turn( contact == $who, $a : at, $t : thread )
                Turn( contact == $who, $b : at, %s )
                Turn( contact == $who, $c : at, %s )
            then
                withhold( $proposal, because( "{proposal.name}" ) );
            end
            """.formatted(two, three);
        RuleReader.Result read = RuleReader.read(List.of(new Source("a.drl", text)), Vocabulary.standard());
        assertThat(read.problems()).isEmpty();
        return RuleAnalyzer.problems(read, Vocabulary.standard(), List.of()).stream()
                .filter(problem -> problem.code() == Code.ALWAYS_TRUE || problem.severity() == Severity.ERROR)
                .toList();
    }
}

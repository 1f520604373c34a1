package dev.etiquette.language;

import static dev.etiquette.language.Texts.PACKAGE;
import static dev.etiquette.language.Texts.problems;
import static dev.etiquette.language.Texts.rule;
import static dev.etiquette.language.Texts.then;
import static dev.etiquette.language.Texts.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever copies a rule of another program is told what is foreign in it, by name and in its place. */
class ForeignTest {

    private static final String FOREIGN = """
        import com.example.Order;

        rule "Large orders"
        when
            $o : Order( total > 100 )
        then
            $o.setDiscount( 5 );
        end
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            import java.util.List;                        | import
            global Guests guests                          | global
            function int two() { return 2; }              | function
            query "guests" Contact() end                  | query
            dialect "mvel"                                | dialect
            unit Guests;                                  | unit
            package com.example                           | package
            """)
    void what_is_no_rule_is_named(String line, String word) {
        assertThat(problems(when("$p : Proposal()").replace(PACKAGE, PACKAGE + line + "\n")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.FOREIGN_PART);
                    assertThat(problem.message()).startsWith("\"" + word + "\" is not supported: ");
                    assertThat(problem.position().line()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plus( $said, hours( -3 ) )     | minus( $said, hours( 3 ) )
            plus( $said, days( -3 ) )      | minus( $said, days( 3 ) )
            daysLater( $said, -3, $me )    | minus( $said, days( 3 ) )
            minus( $said, days( -3 ) )     | plus( $said, days( 3 ) )
            """)
    void number_below_zero_is_never_told_to_lose_its_sign(String moment, String meant) {
        assertThat(problems(when("$me : Owner()\n$p : Proposal( $who : contact )\n"
                        + "Turn( contact == $who, $said : at )\nNow( time < " + moment + " )")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.FOREIGN_CONDITION);
                    assertThat(problem.suggestion().orElseThrow().text()).contains("write " + meant);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        salience 10                | salience
        no-loop true               | no-loop
        agenda-group "first"       | agenda-group
        lock-on-active             | lock-on-active
        enabled false              | enabled
        date-expires "1-Jan-2030"  | date-expires
        extends "Another rule"     | extends
        """)
    void options_before_when_are_named_and_can_be_left_out(String option, String word) {
        assertThat(problems(when("$p : Proposal()").replace("when\n", option + " when\n")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.RULE_OPTION);
                    assertThat(problem.message()).startsWith("\"" + word + "\" is not supported: ");
                    assertThat(problem.suggestion().orElseThrow().edit()).isPresent();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        eval( $p.size > 3 )                           | eval
        Turn() from $p.turns                          | from
        forall( Turn() )                              | forall
        Turn( text matches "a" )                      | matches
        Proposal( name != null )                      | null
        Turn( this after $p )                         | after
        Turn( this == $p )                            | this
        Turn( at after $p )                           | after
        java.util.List()                              | java.util
        Turn( $who : contact.value )                  | contact.value
        Turn( contact.toString() == "a" )             | toString( … )
        """)
    void conditions_of_other_programs_are_named(String condition, String word) {
        assertThat(problems(when("$p : Proposal()\n" + condition)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.FOREIGN_CONDITION);
                    assertThat(problem.message()).startsWith("\"" + word);
                    assertThat(problem.position().line()).isEqualTo(7);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        System.out.println( $who );                          | System.out.println
        insert( new Guest() );                               | insert
        modify( $p ) { setName( "x" ) }                      | modify
        $p.setName( "x" );                                   | $p.setName
        int count = 3;                                       | int
        List<Guest> guests = null;                           | List
        withhold( $p, because( "So." ) ); update( $p );      | update
        """)
    void code_after_then_is_named(String code, String word) {
        assertThat(problems(then(code))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.CODE_AFTER_THEN);
            assertThat(problem.message()).startsWith("\"" + word + "\" is not supported: ");
            assertThat(problem.position().line()).isEqualTo(8);
        });
    }

    @Test
    void file_of_another_program_is_one_problem_however_many_rules_it_has() {
        assertThat(problems(FOREIGN)).extracting(Problem::code).containsExactly(Code.FOREIGN_FILE);
        assertThat(problems("package com.example\n" + FOREIGN.repeat(500)))
                .extracting(Problem::message)
                .containsExactly("This file was written for another program: "
                        + "none of its 500 rules has a \"bless\", \"recommend\", \"signal\" or \"withhold\".");
    }

    @Test
    void file_that_holds_no_rule_is_one_problem() {
        assertThat(problems("<?xml version=\"1.0\"?>\n<rules/>\n"))
                .extracting(Problem::message)
                .containsExactly("The file has no rule, and does not begin with \"package etiquette\".");
    }

    @Test
    void file_with_one_rule_of_ours_is_no_file_of_another_program() {
        String ours = rule("A-1", "$p : Proposal()", "withhold( $p, because( \"So.\" ) );");

        assertThat(problems(FOREIGN + ours)).extracting(Problem::code).doesNotContain(Code.FOREIGN_FILE);
        assertThat(problems(ours)).extracting(Problem::code).containsExactly(Code.MISSING_PACKAGE);
    }
}

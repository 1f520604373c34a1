package dev.etiquette.engine;

import static dev.etiquette.engine.Agreement.assertAgree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situations;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules that look alike share nodes; those that only look alike must not. */
class SharingTest {

    private static void agree(Referee.Mode mode, String... conditions) {
        Case alike = Case.of(Case.rules(conditions), mode);
        alike.agreesOn(500, 25);
        assertThat(alike.matched()).isEqualTo(alike.rules());
    }

    @ParameterizedTest
    @EnumSource
    void constraints_that_differ_in_a_value_only_stay_apart(Referee.Mode mode) {
        agree(
                mode,
                "Turn( kind == Kind.PUBLIC_QUESTION )",
                "Turn( kind == Kind.COMPLAINT )",
                "Turn( kind == Kind.PRIVATE_MESSAGE )",
                "Turn( kind == Kind.REMARK )",
                "Turn( kind != Kind.REMARK )",
                "Turn( kind in ( Kind.REMARK, Kind.PRIVATE_MESSAGE ) )",
                "Turn( kind in ( Kind.PRIVATE_MESSAGE, Kind.REMARK ) )",
                "Turn( kind in ( Kind.REMARK, Kind.CLOSING ) )",
                "Turn( mine == true )",
                "Turn( mine == false )",
                "Contact( priority == 1 )",
                "Contact( priority == 2 )",
                "Contact( priority == percent( 2 ) )",
                "Contact( priority > 2 )",
                "Contact( priority >= 2 )",
                "SellingNorm( leastTurns == 2 )",
                "SellingNorm( leastPosts > 2 )",
                "Turn( at < plus( answersUntil, hours( 1 ) ) )",
                "Turn( at > plus( answersUntil, hours( 1 ) ) )",
                "Turn( at > plus( answersUntil, hours( 0 ) ) )",
                "AnswerNorm( dueAfter == hours( 4 ) )",
                "AnswerNorm( dueAfter == minutes( 240 ) )",
                "AnswerNorm( dueAfter < hours( 5 ) )");
    }

    @ParameterizedTest
    @EnumSource
    void one_constraint_written_from_either_side_is_one(Referee.Mode mode) {
        agree(
                mode,
                "Turn( mine == true )",
                "Turn( true == mine )",
                "Turn( mine == true, kind == Kind.REMARK )",
                "Turn( true == mine, Kind.REMARK == kind )",
                "Turn( mine == false )",
                "Turn( false == mine )",
                "Turn( kind == Kind.REMARK )",
                "Turn( Kind.REMARK == kind )",
                "Turn( kind == Kind.PUBLIC_QUESTION )",
                "Turn( Kind.PUBLIC_QUESTION == kind )",
                "$one : Turn( mine == true ) Turn( contact == $one.contact, at > $one.at )",
                "$one : Turn( true == mine ) Turn( $one.contact == contact, $one.at < at )",
                "$one : Turn( mine == true ) Turn( $one.contact == contact, $one.at > at )",
                "Post( edited > at )",
                "Post( at < edited )",
                "Post( at == edited )",
                "Post( edited == at )");
    }

    @ParameterizedTest
    @EnumSource
    void bindings_of_one_type_stay_apart(Referee.Mode mode) {
        String two = "$one : Turn( mine == true ) $two : Turn( mine == false ) ";
        agree(
                mode,
                two + "Turn( at > $one.at )",
                two + "Turn( at > $two.at )",
                two + "Turn( contact == $one.contact )",
                two + "Turn( contact == $two.contact )",
                two + "Turn( contact == $two.contact, thread == $one.thread )",
                two + "not Turn( at > $one.at )",
                two + "not Turn( at > $two.at )",
                two + "exists Meeting( contact == $one.contact )",
                two + "exists Meeting( contact == $two.contact )",
                two + "accumulate( Turn( at > $one.at, $at : at ); $n : count( $at ) ) Contact( priority <= $n )",
                two + "accumulate( Turn( at > $two.at, $at : at ); $n : count( $at ) ) Contact( priority <= $n )",
                two + "Now( time > plus( $one.at, days( 7 ) ) )",
                two + "Now( time > plus( $two.at, days( 7 ) ) )",
                "$three : Turn( mine == true ) $four : Turn( mine == false ) Turn( at > $four.at )",
                "$three : Turn( mine == true ) $four : Turn( mine == false ) Turn( at > $three.at )");
    }

    /** Here stock Drools is wrong, in both modes, unless it is given each rule alone. */
    @ParameterizedTest
    @EnumSource
    void a_name_means_another_fact_in_another_rule(Referee.Mode mode) {
        Source one = new Source(
                "one.drl",
                "package etiquette\n"
                        + Case.rule(
                                "R-1",
                                "$one : Turn( mine == true ) $two : Turn( mine == false ) Turn( at > $one.at )",
                                "signal( mood( \"\" ) )"));
        Source other = new Source(
                "other.drl",
                "package etiquette\n"
                        + Case.rule(
                                "R-2",
                                "$two : Turn( mine == true ) $one : Turn( mine == false ) Turn( at > $one.at )",
                                "signal( mood( \"\" ) )"));
        Result both = RuleReader.read(List.of(one, other), TestWords.VOCABULARY);
        List<Object> facts = Norms.facts(Situations.seeded(500));
        Set<Finding> apart = new HashSet<>();
        for (Source file : List.of(one, other)) {
            apart.addAll(
                    Referee.of(mode, List.of(file), Case.book(file), TestWords.VOCABULARY, List.of(TestWords.class))
                            .findings(facts));
        }
        assertAgree("shared", Candidate.shared(both).findings(facts), apart);
        assertAgree("unshared", Candidate.unshared(both).findings(facts), apart);
        Set<Finding> together = Referee.of(
                        mode, List.of(one, other), both, TestWords.VOCABULARY, List.of(TestWords.class))
                .findings(facts);
        assertThat(together).as("once they are equal, this trap is gone").isNotEqualTo(apart);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_pattern_may_stand_twice(Referee.Mode mode) {
        agree(
                mode,
                "Post( evergreen == true ) Post( evergreen == true )",
                "Post( evergreen == true )",
                "$one : Post( evergreen == true ) $two : Post( evergreen == true ) Post( at > $two.at )",
                "$one : Post( evergreen == true ) $two : Post( evergreen == true ) Post( at > $one.at )",
                "$one : Post() $two : Post( at == $one.at ) Post( at == $two.at, at == $one.at )",
                "not Meeting() not Meeting()",
                "exists Post( evergreen == true ) exists Post( evergreen == true ) Owner()",
                "$one : Post( evergreen == true ) not Post( at > $one.at ) not Post( at > $one.at )",
                "accumulate( Post( $at : at ); $n : count( $at ) ) accumulate( Post( $to : at ); $m : count( $to ) )"
                        + " Contact( priority < $n, priority < $m )");
    }

    @ParameterizedTest
    @EnumSource
    void the_present_moment_may_stand_anywhere(Referee.Mode mode) {
        agree(
                mode,
                "Now() $one : Turn( mine == true ) $two : Turn( at > $one.at )",
                "$one : Turn( mine == true ) Now( time > $one.at ) $two : Turn( at > $one.at )",
                "$one : Turn( mine == true ) $two : Turn( at > $one.at ) Now( time > $one.at )",
                "$one : Turn( mine == true ) $two : Turn( at > $one.at ) Now( time > $two.at )",
                "$one : Turn( mine == true ) Now( time > $one.at ) $two : Turn( at > $one.at ) Now( time > $two.at )",
                "$one : Turn( mine == true ) Now( time > $one.at ) not Turn( at > $one.at )",
                "$one : Turn( mine == true ) not Now( time > plus( $one.at, days( 7 ) ) ) Turn( at == $one.at )",
                "$one : Turn( mine == true ) exists Now( time > plus( $one.at, days( 7 ) ) ) Turn( at == $one.at )",
                "$one : Turn( mine == true ) not Now( time > plus( $one.at, days( 7 ) ) )"
                        + " accumulate( Turn( at >= $one.at, $at : at ); $n : count( $at ) )"
                        + " accumulate( Turn( at >= $one.at, $to : at ); $last : max( $to ) )"
                        + " Now( time >= $last ) Contact( priority >= $n )",
                "$one : Turn( mine == true ) not Now( time <= plus( $one.at, days( 7 ) ) )"
                        + " ( $two : Turn( at > $one.at ) or $two : Turn( contact == $one.contact ) )",
                "$one : Turn( mine == true ) ( Now( time > plus( $one.at, days( 7 ) ) ) or Meeting() )"
                        + " Turn( contact == $one.contact )",
                // asked in the order of these two, their facts are numbered alike, and mean others
                "$one : Turn( mine == true ) $two : Turn( mine == false ) Turn( at > $two.at )",
                "Now() $three : Turn( mine == true ) $four : Turn( mine == false ) Turn( at > $three.at )",
                "Now() Now() Owner()");
    }

    @ParameterizedTest
    @EnumSource
    void branches_bind_one_name_to_different_facts(Referee.Mode mode) {
        agree(
                mode,
                "( $one : Turn( mine == true, $who : contact ) or $one : Turn( mine == false, $who : contact ) )"
                        + " Contact( id == $who )",
                "( $one : Turn( mine == false, $who : contact ) or $one : Turn( mine == true, $who : contact ) )"
                        + " Contact( id == $who )",
                "( $one : Turn( mine == true, $who : contact ) or $one : Turn( mine == true, $who : contact ) )"
                        + " Contact( id == $who )",
                "( Meeting() or Connection() or Post( evergreen == true ) ) $one : Turn( mine == true )",
                "( Meeting() or Connection() ) ( Post( evergreen == true ) or Post( promotional == true ) )",
                "$one : Turn( mine == true ) ( $two : Turn( at > $one.at ) or $two : Turn( thread == $one.thread ) )"
                        + " not Turn( at > $two.at ) Now( time > $two.at )",
                "$one : Turn( mine == true ) ( $two : Turn( at > $one.at ) or $two : Turn( thread == $one.thread ) )"
                        + " not Turn( at > $one.at ) Now( time > $two.at )");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_counted_is_counted_once_and_over_the_right_facts(Referee.Mode mode) {
        String one = "$one : Turn( mine == true ) ";
        agree(
                mode,
                one + "accumulate( Turn( contact == $one.contact, $at : at ); $m : max( $at ) )",
                one + "accumulate( Turn( contact == $one.contact, $at : at ); $m : min( $at ) )",
                one + "accumulate( Turn( contact == $one.contact, $at : at ); $n : count( $at ) )",
                one + "accumulate( Turn( contact == $one.contact, $at : answersUntil ); $m : min( $at ) )",
                one + "accumulate( Turn( thread == $one.thread, $at : at ); $n : count( $at ) )",
                one + "accumulate( Turn( thread == $one.thread, $at : kind ); $n : count( $at ) )",
                "accumulate( Contact( $p : priority ); $n : sum( $p ), $m : count( $p ) )",
                "accumulate( Contact( $p : priority ); $n : sum( $p ) ) Contact( priority <= $n )",
                "accumulate( Contact( $p : priority ); $n : max( $p ) ) Contact( priority == $n )",
                "accumulate( Meeting( $m : at ); $n : count( $m ) )",
                "accumulate( Meeting( $m : at ); $n : max( $m ) )",
                "accumulate( Meeting( about == \"nothing\", $m : at ); $n : count( $m ) )",
                one + "accumulate( Turn( at > $one.at, $at : at ); $last : max( $at ) ) Turn( at == $last )",
                one + "accumulate( Turn( at > $one.at, $at : at ); $last : max( $at ) ) Turn( at >= $last )");
    }
}

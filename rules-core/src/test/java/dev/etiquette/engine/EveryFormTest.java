package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of conditions that stock Drools takes in both of its modes we may take; others we must refuse. */
class EveryFormTest {

    @ParameterizedTest
    @EnumSource
    void what_we_take_stock_drools_takes(Referee.Mode mode) {
        Source rules = Case.rules(
                "Ripple( number == 2 )",
                "Contact( priority == percent( 2 ) )",
                "$c : Contact() Ripple( number == $c.priority, number < $c.priority )",
                "$c : Ripple( $n : number ) Contact( priority > $n, priority < $c.number, priority != $c.number )",
                "Contact( priority in ( 1, 2 ) ) Ripple( number in ( 1, 2 ), number < 999999999 )",
                "Turn( true == mine, Kind.PUBLIC_QUESTION == kind, \"x\" == beginning )",
                "accumulate( Turn( $at : at ); $m : max( $at ) ) Turn( at == $m, at >= $m ) Now( time >= $m )",
                "accumulate( Contact( $p : priority ); $s : sum( $p ), $n : count( $p ) ) Contact( priority < $s )",
                "accumulate( $t : Turn(); $n : count( $t ) ) Contact( priority == $n )",
                "$p : Post( plus( at, hours( 1 ) ) < edited ) Turn( plus( $p.at, hours( 1 ) ) == at )",
                "$s : Shown() Again( shown == $s, shown.post.id == $s.post.id, shown.shows < 4 )",
                "accumulate( MyPost( newer < 3, counted == true, $l : likes ); $s : sum( $l ), $n : count( $l ) )"
                        + " Ripple( number < averageOf( $s, $n ), averageOf( number, 2 ) < 3 )",
                "MyPost( shares >= 1, comments < likes ) TheirPost( likes > 3, counted == false )",
                "Turn( marks contains \"question\", words not contains \"no\", hashtags contains \"bread\" )",
                "$t : Turn() TheirPost( words contains $t.beginning, marks not contains $t.name )",
                "$s : Shown( shows < 3, post.words contains \"bread\" ) MyPost( words contains $s.post.beginning )",
                "Turn( $m : marks, $w : words ) accumulate( MyPost( $h : hashtags ); $n : count( $h ) )",
                "Post( text == \"it's {odd}; 'x' end // /* then */\" )",
                "Proposal( action == actionNamed( \"send a card\" ), anywhere == true )",
                "Proposal( actionNamed( \"send a card\" ) != action )",
                "Proposal( action in ( actionNamed( \"send a card\" ), Action.WAIT ) )",
                "$p : Contact() Proposal( id == idOf( act( \"send a card\", $p ) ) )",
                "( Owner() ) not Owner( dailyBudget == 3 ) exists Owner( dailyBudget != 3 )");
        Source file = new Source(
                rules.name(),
                rules.text()
                        + "declare Shown @meaning( \"shown\" ) post : MyPost @key shows : long @key end\n"
                        + "declare Again @meaning( \"again\" ) shown : Shown @key end\n");
        Referee.of(mode, List.of(file), Case.book(file), TestWords.VOCABULARY, List.of(TestWords.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the model compiles the number to 32 bits
                "Ripple( 2 == number )",
                "Ripple( 2 < number )",
                "$c : Ripple() Contact( $c.number == priority )",
                "Contact( priority < 3000000000 )",
                // it knows that a least can be compared, and nothing else of it
                "accumulate( Turn( $at : at ); $m : max( $at ) ) Now( time >= plus( $m, hours( 1 ) ) )",
                // the classic mode reads fields of records only where they are not hidden
                "accumulate( $t : Turn(); $m : max( $t.at ) )",
                // the model wants a name here
                "accumulate( Turn( $at : at ); $m : max( plus( $at, hours( 1 ) ) ) )",
                // over no facts at all this would give null
                "accumulate( Turn( $at : at ); $n : count( $at ), $m : max( $at ) )",
                "Post( text == \"a\\b\" )"
            })
    void what_stock_drools_does_not_take_we_refuse(String condition) {
        assertThat(RuleReader.read(List.of(Case.rules(condition)), TestWords.VOCABULARY)
                        .problems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signal( ripple( $turn.contact, $place, $at, 1 ) )",
                "recommend( greet( $who, $place, $at ), by( $turn.at ), because( \"\" ) )"
            })
    void fields_after_then_must_be_bound(String statement) {
        String rule = Case.rule("R-1", "$turn : Turn( $who : contact, $place : platform, $at : at )", statement);
        assertThat(RuleReader.read(List.of(new Source("rule.drl", "package etiquette\n" + rule)), TestWords.VOCABULARY)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).asString().contains("a field needs a name", "Maybe name it"));
    }
}

package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Limits;
import dev.etiquette.engine.TestWords.Mood;
import dev.etiquette.engine.TestWords.Ripple;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.report.Problem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts or forbids a signal waits until all of them are there; where nobody can be first, nobody is taken. */
class StrataTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static Source file(String... rules) {
        return new Source("strata.drl", "package etiquette\n" + String.join("", rules));
    }

    private static Network.Outcome ask(int ripples, String... rules) {
        Result book = Case.book(file(rules));
        return Network.of(book.rules(), book.strata())
                .evaluate(ripples(ripples), new ThresholdClock(NOW), ZoneOffset.UTC, Limits.USUAL);
    }

    private static List<Object> ripples(int ripples) {
        List<Object> facts = new ArrayList<>(List.of(new Now(NOW)));
        for (int i = 0; i < ripples; i++) {
            facts.add(new Ripple(new PersonId("p" + i), Platform.X, NOW, i));
        }
        return facts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ripple( $w : who, $p : place, $a : at ) not Tide( who == $w )",
                "Ripple( $w : who, $p : place, $a : at ) accumulate( Tide( who == $w, $n : number ); $s : count( $n ) )"
            })
    void a_circle_through_what_is_forbidden_or_counted_is_refused(String conditions) {
        List<Problem> problems = RuleReader.read(
                        List.of(file(
                                Case.rule("A-1", conditions, "signal( wave( $w, $p, $a, 1 ) )"),
                                Case.rule(
                                        "B-1",
                                        "Wave( $w : who, $p : place, $a : at )",
                                        "signal( tide( $w, $p, $a, 1 ) )"),
                                Case.rule("C-1", "Tide()", "signal( mood( \"\" ) )"))),
                        TestWords.VOCABULARY)
                .problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.CIRCLE);
            assertThat(problem.message()).contains("A-1, B-1");
        });
    }

    @Test
    void a_circle_without_negation_reaches_its_end() {
        // Ripples 0 to 9 are given; a tide goes up from number to number, by way of waves.
        Network.Outcome outcome = ask(
                10,
                Case.rule(
                        "A-1",
                        "Ripple( number == 0, $w : who, $p : place, $a : at, $n : number )",
                        "signal( tide( $w, $p, $a, $n ) )"),
                Case.rule(
                        "A-2",
                        "Tide( $w : who, $p : place, $a : at, $n : number )",
                        "signal( wave( $w, $p, $a, $n ) )"),
                Case.rule(
                        "A-3",
                        "$t : Wave() Ripple( number > $t.number, $w : who, $p : place, $a : at, $n : number )",
                        "signal( tide( $w, $p, $a, $n ) )"),
                Case.rule("B-1", "accumulate( Tide( $n : number ); $s : count( $n ) )", "signal( mood( $s ) )"));
        assertThat(outcome.derived()).hasSize(21).contains(new Mood("10"));
    }

    @Test
    void a_rule_that_counts_signals_holds_once_and_for_all_of_them() {
        String[] rules = {
            // the one that counts comes first by id
            Case.rule("A-1", "accumulate( Wave( $n : number ); $s : count( $n ) )", "signal( mood( $s ) )"),
            Case.rule("A-2", "Owner() not Wave()", "signal( mood( \"none\" ) )"),
            Case.rule("B-1", "Ripple( $w : who, $p : place, $a : at, $n : number )", "signal( wave( $w, $p, $a, $n ) )")
        };
        List<Object> facts = ripples(20);
        facts.add(Owner.of("me"));
        assertThat(ask(20, rules).derived()).hasSize(21).contains(new Mood("20"));
        assertThat(Candidate.shared(Case.book(file(rules))).firings(facts)).isEqualTo(Map.of("A-1", 1, "B-1", 20));
    }
}

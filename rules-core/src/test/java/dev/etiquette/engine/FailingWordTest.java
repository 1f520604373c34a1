package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Limits;
import dev.etiquette.engine.TestWords.Mood;
import dev.etiquette.engine.TestWords.Ripple;
import dev.etiquette.engine.TestWords.Wave;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Now;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that throws costs its own rules only, and the outcome says which. */
class FailingWordTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final String SOUND = Case.rule("SOUND", "Ripple( $n : number )", "signal( mood( $n ) )");

    private static Network.Outcome ask(String rules, long... numbers) {
        Result book = Case.book(new Source("fragile.drl", "package etiquette\n" + rules + SOUND));
        List<Object> facts = new ArrayList<>(List.of(new Now(NOW)));
        for (long number : numbers) {
            facts.add(new Ripple(new PersonId("ann"), Platform.X, NOW, number));
            facts.add(new Wave(new PersonId("ann"), Platform.X, NOW, number));
        }
        return Network.of(book.rules(), book.strata())
                .evaluate(facts, new ThresholdClock(NOW), ZoneOffset.UTC, Limits.USUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alone                | Ripple( fragile( number ) > 0 )",
                "behind an alpha index| Ripple( who == who, number == fragile( number ) )",
                "joined               | $w : Wave() Ripple( number == fragile( $w.number ) )",
                "forbidden            | Wave() not Ripple( fragile( number ) == 5 )",
                "forbidden in a join  | $w : Wave() not Ripple( fragile( number ) == $w.number )",
                "present              | $w : Wave() exists Ripple( number == fragile( $w.number ) )",
                "counted              | accumulate( Ripple( fragile( number ) > 0, $n : number ); $s : sum( $n ) )",
                "timed                | $w : Wave( $n : number ) Now( time >= plus( $w.at, minutes( fragile( $n ) ) ) )"
            })
    void a_rule_that_fails_is_left_out_and_named(String where, String conditions) {
        Network.Outcome outcome = ask(Case.rule("FRAGILE", conditions, "signal( mood( \"fragile\" ) )"), 1, 2, 3, 4);
        assertThat(outcome.failed()).as(where).containsExactly("FRAGILE");
        assertThat(outcome.derived())
                .as(where)
                .containsExactlyInAnyOrder(new Mood("1"), new Mood("2"), new Mood("3"), new Mood("4"));
    }

    @Test
    void a_rule_that_fails_after_then_is_left_out_with_all_that_it_derived() {
        Network.Outcome outcome =
                ask(Case.rule("FRAGILE", "Ripple( $n : number )", "signal( pair( $n, fragile( $n ) ) )"), 1, 2, 3, 4);
        assertThat(outcome.failed()).containsExactly("FRAGILE");
        assertThat(outcome.derived()).hasSize(4).doesNotContain(new Mood("1 1"));
    }

    @Test
    void what_others_built_on_a_failed_rule_is_gone_too() {
        String rules = Case.rule(
                        "FRAGILE",
                        "Wave( $w : who, $p : place, $a : at, fragile( number ) > 0 )",
                        "signal( tide( $w, $p, $a, 1 ) )")
                + Case.rule("AFTER", "Tide( $n : number )", "signal( pair( $n, $n ) )")
                + Case.rule("WITHOUT", "Ripple() not Tide()", "signal( mood( \"no tide\" ) )");
        Network.Outcome outcome = ask(rules, 1, 3);
        assertThat(outcome.failed()).containsExactly("FRAGILE");
        assertThat(outcome.derived()).containsExactlyInAnyOrder(new Mood("1"), new Mood("3"), new Mood("no tide"));
    }

    @Test
    void rules_that_share_what_fails_are_all_named() {
        String rules = Case.rule("ONE", "Ripple( fragile( number ) > 0 )", "signal( mood( \"one\" ) )")
                + Case.rule("TWO", "Ripple( fragile( number ) > 0 ) Wave()", "signal( mood( \"two\" ) )")
                + Case.rule("OTHER", "Ripple( fragile( number ) > 3 )", "signal( mood( \"other\" ) )");
        assertThat(ask(rules, 3).failed()).containsExactly("ONE", "OTHER", "TWO");
        assertThat(ask(rules, 3).derived()).containsExactly(new Mood("3"));
        assertThat(ask(rules, 4).failed()).isEmpty();
        assertThat(ask(rules, 4).derived())
                .containsExactlyInAnyOrder(new Mood("4"), new Mood("one"), new Mood("two"), new Mood("other"));
    }

    /** One index of given facts is made for all three; whoever never asks it does not fail by it. */
    @Test
    void of_rules_that_look_for_the_same_those_that_ask_are_named() {
        String asked = " Contact( fragile( priority ) > 0, id == $w )";
        String rules = Case.rule("ONE", "Wave( $w : who ) not" + asked, "signal( mood( \"one\" ) )")
                + Case.rule("TWO", "Wave( $w : who, number > 0 ) exists" + asked, "signal( mood( \"two\" ) )")
                + Case.rule("QUIET", "Wave( $w : who, number > 9 ) not" + asked, "signal( mood( \"quiet\" ) )");
        Result book = Case.book(new Source("fragile.drl", "package etiquette\n" + rules + SOUND));
        List<Object> facts = List.of(
                new Now(NOW),
                Contact.of("ann", "Ann"),
                new Ripple(new PersonId("ann"), Platform.X, NOW, 1),
                new Wave(new PersonId("ann"), Platform.X, NOW, 1));

        Network.Outcome outcome = Network.of(book.rules(), book.strata())
                .evaluate(facts, new ThresholdClock(NOW), ZoneOffset.UTC, Limits.USUAL);

        assertThat(outcome.failed()).containsExactly("ONE", "TWO");
        assertThat(outcome.derived()).containsExactly(new Mood("1"));
    }
}

package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.etiquette.advice.Limits;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.engine.TestWords.Mood;
import dev.etiquette.engine.TestWords.Ripple;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Now;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What rules make of a hundred thousand facts ends before the memory does. The tests run in 512 MB, in a process of their own:
 * nothing else would show it.
 */
class MemoryTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final int MANY = 100_000;
    private static final String SOUND = "Ripple( $n : number, number < 2 )";

    private static Network network(String rules) {
        Result book = Case.book(new Source("memory.drl", "package etiquette\n" + rules));
        return Network.of(book.rules(), book.strata());
    }

    private static List<Object> ripples(int count, int people) {
        List<Object> facts = new ArrayList<>(List.of(new Now(NOW)));
        for (int i = 0; i < count; i++) {
            facts.add(new Ripple(new PersonId("p" + i % people), Platform.X, NOW, i));
        }
        return facts;
    }

    private static Network.Outcome ask(Network network, List<Object> facts, Limits limits) {
        return network.evaluate(facts, new ThresholdClock(NOW), ZoneOffset.UTC, limits);
    }

    private static RunawayRulesException stopped(Network network, List<Object> facts, Limits limits) {
        RunawayRulesException stopped =
                catchThrowableOfType(RunawayRulesException.class, () -> ask(network, facts, limits));
        assertThat(stopped).isNotNull();
        return stopped;
    }

    private static String many(int count, String each) {
        return IntStream.range(0, count)
                .mapToObj(i -> each.replace("#", "" + i))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "joined twice      | $a : Ripple( number < 200 ) Ripple( number != $a.number, number < 150 ) Ripple( number > $a.number )",
                "either of many    | $a : Ripple( number < 50 ) (Ripple( number > 1 ) or Ripple( number > 2 ) or Ripple( number > 3 )) (Ripple( number > 4 ) or Ripple( number > 5 ) or Ripple( number > 6 ))",
                "gathered          | $a : Ripple( number < 99 ) accumulate( Ripple( number != $a.number, $n : number ); $m : max( $n ) )",
                "joined by equality| Ripple( $p : place, number < 99 ) Ripple( place == $p )"
            })
    void combinations_without_end_are_stopped_and_their_rule_is_named(String what, String conditions) {
        Network network = network(Case.rule("LOOSE", conditions, "signal( mood( \"x\" ) )")
                + Case.rule("SOUND", SOUND, "signal( mood( $n ) )"));

        assertThat(stopped(network, ripples(MANY, 5_000), Limits.USUAL).rules())
                .as(what)
                .containsExactly("LOOSE");
        assertThat(ask(network, ripples(2, 1), Limits.USUAL).derived()).as(what).contains(new Mood("1"));
    }

    /** Each rule is fine; all together, and with so many facts, they are not. */
    @Test
    void many_rules_of_which_each_takes_every_fact_are_stopped_and_none_of_them_is_named() {
        Network network = network(IntStream.range(0, 400)
                .mapToObj(i -> Case.rule(
                        "R-" + i,
                        "$a : Ripple( number < " + (MANY + i) + " ) Ripple( number == $a.number, number < 0 )",
                        "signal( mood( 1 ) )"))
                .collect(Collectors.joining()));

        assertThat(stopped(network, ripples(MANY, 5_000), Limits.USUAL))
                .hasMessageContaining("MB")
                .hasMessageContaining("No rule did most of the work");
    }

    @Test
    void one_rule_with_many_conditions_that_each_take_every_fact_is_stopped_and_named() {
        Network network = network(Case.rule(
                "WIDE",
                "$a : Ripple( number < 0 )\n" + many(60, "Ripple( number == $a.number, number < 10000# )"),
                "signal( mood( 1 ) )"));

        assertThat(stopped(network, ripples(MANY, 5_000), Limits.USUAL).rules()).containsExactly("WIDE");
    }

    /** The engine keeps a combination for each of those to whom it hands it on. */
    @Test
    void rules_that_share_a_join_count_for_all_of_them() {
        String begun = "Ripple( $w : who, $n : number ) Ripple( who == $w, number != $n ) ";
        Network one = network(
                Case.rule("R-0", begun + "Ripple( number > $n, number < $n, number != 100 )", "signal( mood( 1 ) )"));
        Network ten = network(IntStream.range(0, 10)
                .mapToObj(i -> Case.rule(
                        "R-" + i,
                        begun + "Ripple( number > $n, number < $n, number != " + (100 + i) + " )",
                        "signal( mood( 1 ) )"))
                .collect(Collectors.joining()));
        Limits limits = Limits.USUAL.keeping(30_000);

        assertThat(ask(one, ripples(10, 1), limits).derived()).isEmpty();
        assertThat(stopped(ten, ripples(10, 1), limits)).hasMessageContaining("memory");
    }

    @Test
    void last_byte_is_kept_and_the_next_one_is_not() {
        Network network =
                network(Case.rule("WILD", "$a : Ripple( $n : number ) Ripple( number < $n )", "signal( mood( $n ) )"));
        // Each of four facts on either side of the join, and six pairs of them; and each pair derives.
        long bytes = 96 * (4 + 4 + 6) + 512 * 6;

        assertThat(ask(network, ripples(4, 1), Limits.USUAL.keeping(bytes)).derived())
                .hasSize(3);
        assertThat(stopped(network, ripples(4, 1), Limits.USUAL.keeping(bytes - 1))
                        .rules())
                .containsExactly("WILD");
    }
}

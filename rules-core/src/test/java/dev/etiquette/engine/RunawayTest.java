package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.etiquette.advice.Limits;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.engine.TestWords.Mood;
import dev.etiquette.engine.TestWords.Ripple;
import dev.etiquette.engine.TestWords.Wave;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Now;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that would run for ever are stopped, and nobody else notices. The tests run in 512 MB. */
class RunawayTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    /** One second is what we promise on an idle machine. */
    private static final Duration GENEROUS = Duration.ofSeconds(5);

    private static final String MODEST =
            Case.rule("MODEST", "$w : Wave( $n : number ) Wave( number == $n )", "signal( mood( $n ) )");

    private static Network network(String conditions, String statement) {
        Source file =
                new Source("runaway.drl", "package etiquette\n" + Case.rule("RUNAWAY", conditions, statement) + MODEST);
        Result book = Case.book(file);
        return Network.of(book.rules(), book.strata());
    }

    private static List<Object> ripples(int count) {
        List<Object> facts = new ArrayList<>(List.of(new Now(NOW)));
        for (int i = 0; i < count; i++) {
            facts.add(new Ripple(new PersonId("ann"), Platform.X, NOW, i));
        }
        facts.add(new Wave(new PersonId("ann"), Platform.X, NOW, 7));
        return facts;
    }

    private static Network.Outcome ask(Network network, List<Object> facts) {
        return network.evaluate(facts, new ThresholdClock(NOW), ZoneOffset.UTC, Limits.USUAL);
    }

    /** What this thread has used of the processor; the machine may have more to do. */
    private static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void stops(Network network, List<Object> facts, String what) {
        long start = used();
        RunawayRulesException stopped = catchThrowableOfType(RunawayRulesException.class, () -> ask(network, facts));
        Duration took = Duration.ofNanos(used() - start);
        assertThat(stopped).as(what).isNotNull();
        assertThat(stopped.rules()).as(what).containsExactly("RUNAWAY");
        assertThat(stopped).hasMessageContaining("RUNAWAY");
        assertThat(took).as(what).isLessThan(GENEROUS);
        assertThat(ask(network, ripples(0)).derived()).as("asked again").containsExactly(new Mood("7"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "joined by equality      | 1000 | $b : Ripple( who == $a.who ) $c : Ripple( who == $a.who )",
                "joined by two equalities| 1000 | $b : Ripple( who == $a.who ) $c : Ripple( who == $b.who, place == $a.place )",
                "joined by nothing       |  800 | $b : Ripple() $c : Ripple()",
                "joined without an index |  800 | $b : Ripple( number != $a.number ) $c : Ripple( number != $b.number )",
                "joined by order         | 1500 | $b : Ripple( number < $a.number ) $c : Ripple( number < $b.number )",
                "forbidden               | 1500 | $b : Ripple( who == $a.who ) not Ripple( number > $a.number, number < $b.number, number == 5000 )",
                "forbidden after order   | 1500 | not Ripple( at > $a.at, number != $a.number ) $b : Ripple( number > $a.number ) not Ripple( at < $b.at, number != $a.number )",
                "present                 | 1500 | $b : Ripple( who == $a.who ) exists Ripple( number > $b.number, number > $a.number, at > $a.at )",
                "counted                 | 1500 | accumulate( Ripple( who == $a.who, $n : number ); $s : count( $n ) ) $b : Ripple( number < $s )",
                "counted in pairs        | 1000 | $b : Ripple( who == $a.who ) accumulate( Ripple( number > $b.number, $n : number ); $s : sum( $n ) )"
            })
    void a_rule_that_ties_its_facts_too_loosely_is_stopped(String what, int count, String conditions) {
        stops(network("$a : Ripple()\n" + conditions, "signal( mood( $a ) )"), ripples(count), what);
    }

    @Test
    void a_rule_that_derives_too_much_is_stopped() {
        Network network = network(
                "$a : Ripple( $who : who, $place : place, $at : at, $n : number )\n$b : Ripple( $m : number )",
                "signal( pair( $n, $m ) )");
        stops(network, ripples(600), "deriving");
    }

    @Test
    void an_evaluation_beside_it_is_not_touched() throws Exception {
        Network network = network(
                "$a : Ripple() $b : Ripple( who == $a.who ) $c : Ripple( who == $b.who )", "signal( mood( $a ) )");
        AtomicBoolean stopped = new AtomicBoolean();
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> asked = beside.submit(() -> {
                int times = 0;
                while (!stopped.get() || times == 0) {
                    assertThat(ask(network, ripples(3)).derived()).hasSize(4).contains(new Mood("7"));
                    times++;
                }
                return times;
            });
            for (int i = 0; i < 3; i++) {
                stops(network, ripples(1_000), "beside another");
            }
            stopped.set(true);
            assertThat(asked.get(10, TimeUnit.SECONDS)).isPositive();
        } finally {
            beside.shutdownNow();
        }
    }
}

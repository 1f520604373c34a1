package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.advice.Limits;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.engine.TestWords.Wave;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Now;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions are used again, and no more of them are held than are of use. */
final class SessionPoolTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static Network network() {
        Result book = Case.book(new Source(
                "moods.drl",
                "package etiquette\n" + Case.rule("MOODY", "Wave( $n : number )", "signal( mood( $n ) )")));
        return Network.of(book.rules(), book.strata());
    }

    private static List<Object> waves(int first, int count) {
        List<Object> facts = new ArrayList<>(List.of(new Now(NOW)));
        for (int number = first; number < first + count; number++) {
            facts.add(new Wave(new PersonId("ann"), Platform.X, NOW, number));
        }
        return facts;
    }

    private static Network.Outcome ask(Network network, List<Object> facts, Limits limits) {
        return network.evaluate(facts, new ThresholdClock(NOW), ZoneOffset.UTC, limits);
    }

    @Test
    void nothingIsLeftOfTheOneBefore() {
        Network network = network();
        for (int owner = 0; owner < 20; owner++) {
            List<Object> facts = waves(owner * 10, 3);
            assertThat(ask(network, facts, Limits.USUAL).derived())
                    .containsExactlyInAnyOrderElementsOf(
                            ask(network(), facts, Limits.USUAL).derived())
                    .hasSize(3);
        }
        assertThat(network.sessions()).isOne();
    }

    @Test
    void whatWasStoppedOrHeldManyFactsIsNotHeld() {
        Network network = network();
        for (int time = 0; time < 20; time++) {
            List<Object> facts = waves(0, 20);
            assertThatThrownBy(() -> ask(network, facts, Limits.USUAL.deriving(1)))
                    .isInstanceOf(RunawayRulesException.class);
            ask(network, waves(0, 2_000), Limits.USUAL);
        }
        assertThat(network.sessions()).isZero();
    }
}

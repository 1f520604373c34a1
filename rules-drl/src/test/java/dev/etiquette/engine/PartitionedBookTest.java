package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Repetitions;
import dev.etiquette.Situation;
import dev.etiquette.Situations;
import dev.etiquette.Situations.Scene;
import dev.etiquette.advice.Limits;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Now;
import dev.etiquette.tables.BookTables;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The standard book says the same when it is asked about some people after the others, and remembers what it was asked. */
class PartitionedBookTest {

    private static final int SCENES = Repetitions.of(6);
    private static final int STEPS = 12;

    private final StandardRules standard = StandardRules.read();
    private final Network network = standard.network();
    private final BookTables tables = standard.tables();

    /** What comes of facts, and when that can change. */
    private record Found(Set<Object> derived, Optional<Instant> changes) {}

    private EvaluationInput laid(Situation situation, Instant now, ThresholdClock clock) {
        return EvaluationInput.lay(
                situation.owner(),
                situation.facts(),
                new Now(now),
                clock,
                tables,
                Map.of(),
                type -> true,
                EvaluationMemory.ofTexts(tables),
                new EvaluationContext.Stopwatch(Limits.USUAL, 0));
    }

    private Found atOnce(Situation situation, Instant now) {
        ThresholdClock clock = new ThresholdClock(now);
        Network.Outcome outcome = network.evaluate(
                laid(situation, now, clock).facts(), clock, situation.owner().zone(), Limits.USUAL);
        return new Found(new HashSet<>(outcome.derived()), clock.nextChange());
    }

    private Found inParts(Situation situation, Instant now, PartitionMemory memory) {
        ThresholdClock clock = new ThresholdClock(now);
        EvaluationInput input = laid(situation, now, clock);
        Network.Outcome outcome = network.partitioned()
                .evaluate(
                        List.of(input.ofMoment(), input.standing().facts()),
                        clock,
                        situation.owner().zone(),
                        input.standing().platforms(),
                        Limits.USUAL,
                        new EvaluationContext.Stopwatch(Limits.USUAL, 0),
                        memory)
                .orElseThrow();
        return new Found(new HashSet<>(outcome.derived()), clock.nextChange());
    }

    @Test
    void whatever_changes_it_says_the_same() {
        PartitionMemory memory = new PartitionMemory(40, Integer.MAX_VALUE);
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = Situations.seeded(seed);
            Random random = new Random(seed);
            List<Fact> facts = new ArrayList<>(scene.situation().facts());
            List<Fact> left = new ArrayList<>();
            Instant now = scene.now();
            for (int step = 0; step < STEPS; step++) {
                Situation situation = new Situation(scene.situation().owner(), facts);
                Found expected = atOnce(situation, now);
                assertThat(inParts(situation, now, memory))
                        .as("scene %s, step %s, %s", seed, step, now)
                        .isEqualTo(expected);
                switch (random.nextInt(3)) {
                    case 0 -> now = expected.changes().orElse(now.plus(Duration.ofDays(1)));
                    case 1 -> left.add(facts.remove(random.nextInt(facts.size())));
                    default -> {
                        facts.addAll(left);
                        left.clear();
                        Collections.shuffle(facts, random);
                    }
                }
            }
        }
    }

    @Test
    void nothing_is_asked_anew_of_which_nothing_is_another() {
        Scene scene = Situations.seeded(3);
        PartitionMemory memory = new PartitionMemory(40, Integer.MAX_VALUE);
        inParts(scene.situation(), scene.now(), memory);
        long before = memory.results();
        inParts(scene.situation(), scene.now(), memory);
        assertThat(memory.results()).isEqualTo(before);
    }
}

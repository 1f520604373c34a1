package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Limits;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
import dev.etiquette.tables.BookTables;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * However much a stranger sends, of one time, text, thread or place: no rule of the standard book takes more than n log n steps for
 * n facts.
 */
class RuleGrowthTest {

    private static final int FEW = 100;
    private static final int TIMES = 4;

    /** Four times as many facts may take so many times the steps: with the logarithm it is five. */
    private static final double MOST = 5;

    /** Fewer steps than that for each fact are nothing yet. */
    private static final int FREE = 8;

    private static final Limits OUT_OF_THE_WAY = Limits.USUAL
            .trying(50_000_000)
            .deriving(10_000_000)
            .writing(1_000_000_000)
            .keeping(3_000_000_000L);

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Owner MAYA = Owner.of("maya").named("Maya");

    private final StandardRules standard = StandardRules.read();
    private final BookTables tables = standard.tables();
    private final Network network = standard.network();

    private SortedMap<String, Long> steps(List<Fact> given) {
        ThresholdClock clock = new ThresholdClock(NOW);
        List<Object> facts = EvaluationInput.lay(
                        MAYA,
                        given,
                        new Now(NOW),
                        clock,
                        tables,
                        Map.of(),
                        network::matches,
                        EvaluationMemory.ofTexts(tables),
                        new EvaluationContext.Stopwatch(Limits.USUAL, given.size()))
                .facts();
        return network.stepsByRule(facts, clock, ZoneOffset.UTC, OUT_OF_THE_WAY);
    }

    @Test
    void no_rule_takes_more_than_n_log_n_steps_for_n_facts_of_one_shape() {
        List<String> worse = new ArrayList<>();
        new Shapes(NOW).all().forEach((name, shape) -> {
            SortedMap<String, Long> few = steps(shape.apply(FEW));
            steps(shape.apply(FEW * TIMES)).forEach((rule, many) -> {
                long before = few.getOrDefault(rule, 0L);
                if (many > MOST * before + FREE * FEW * TIMES) {
                    worse.add(rule + ": " + before + " steps, then " + many + ": " + name);
                }
            });
        });
        assertThat(worse).isEmpty();
    }
}

package dev.etiquette.spring.actuate;

import dev.etiquette.Advice;
import dev.etiquette.AdviceUpdate;
import dev.etiquette.Situation;
import dev.etiquette.advice.AdviceEvent;
import dev.etiquette.advice.AdviceEvent.Appeared;
import dev.etiquette.advice.AdviceEvent.Changed;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.advice.Withheld;
import dev.etiquette.spring.BookInForce;
import dev.etiquette.spring.EvaluationObserver;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Counts evaluations by Micrometer.
 *
 * <p>Tags are outcomes and ids of rules, of which there are as many as the books have; owners, people and texts are never among
 * them.
 */
public final class EvaluationMetrics implements EvaluationObserver {

    /** How many evaluations there were and how long they took, by {@code outcome}: advised, limit or failed. */
    public static final String EVALUATIONS = "etiquette.evaluations";

    /** How many facts were given. */
    public static final String FACTS = "etiquette.facts";

    /** Evaluations that a limit has stopped, by each {@code rule} that did most of it; "none" when there is none to blame. */
    public static final String LIMITS = "etiquette.limits.reached";

    /** What evaluations advised, by {@code rule} and {@code outcome}: recommended or withheld. The same again counts again. */
    public static final String ADVICE = "etiquette.advice";

    /**
     * What reviews found new, by {@code rule} and {@code outcome}: recommended, also after it was held back, or withheld from the
     * beginning. The same again does not count.
     */
    public static final String TOLD = "etiquette.advice.told";

    /** Errors that keep the rules in a folder from being in force; 0 when all is well. */
    public static final String ERRORS = "etiquette.book.errors";

    private static final String OUTCOME = "outcome";
    private static final String RULE = "rule";

    private final MeterRegistry registry;
    private final DistributionSummary facts;

    /** Counts there. */
    public EvaluationMetrics(MeterRegistry registry, BookInForce book) {
        this.registry = Objects.requireNonNull(registry, "registry");
        this.facts = DistributionSummary.builder(FACTS)
                .description("Facts of a situation")
                .baseUnit("facts")
                .register(registry);
        Gauge.builder(ERRORS, book, BookDetails::errors)
                .description("Errors that keep the rules in a folder from being in force")
                .strongReference(true)
                .register(registry);
    }

    @Override
    public void advised(Situation situation, Advice advice, Duration took) {
        evaluated("advised", situation, took);
        advice.recommendations().forEach(each -> count(ADVICE, "recommended", each.reasons()));
        advice.withheld().forEach(each -> count(ADVICE, "withheld", each.by()));
    }

    @Override
    public void failed(Situation situation, RuntimeException failure, Duration took) {
        if (failure instanceof RunawayRulesException runaway) {
            evaluated("limit", situation, took);
            List<String> rules = runaway.rules().isEmpty() ? List.of("none") : runaway.rules();
            rules.forEach(rule -> Counter.builder(LIMITS)
                    .description("Evaluations that a limit has stopped")
                    .tag(RULE, rule)
                    .register(registry)
                    .increment());
        } else {
            evaluated("failed", situation, took);
        }
    }

    @Override
    public void told(AdviceUpdate update) {
        for (AdviceEvent event : update.events()) {
            boolean isNew = event instanceof Appeared
                    || event instanceof Changed changed && changed.before() instanceof Withheld;
            if (isNew && event.item() instanceof Recommendation recommended) {
                count(TOLD, "recommended", recommended.reasons());
            } else if (event instanceof Appeared && event.item() instanceof Withheld withheld) {
                count(TOLD, "withheld", withheld.by());
            }
        }
    }

    private void evaluated(String outcome, Situation situation, Duration took) {
        Timer.builder(EVALUATIONS)
                .description("Evaluations of a situation")
                .tag(OUTCOME, outcome)
                .register(registry)
                .record(took);
        facts.record(situation.facts().size());
    }

    private void count(String name, String outcome, List<Reason> reasons) {
        reasons.stream()
                .map(Reason::rule)
                .distinct()
                .forEach(rule -> Counter.builder(name)
                        .description("Advice by rule")
                        .tag(RULE, rule)
                        .tag(OUTCOME, outcome)
                        .register(registry)
                        .increment());
    }
}

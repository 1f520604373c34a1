package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Limits;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.model.Now;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** Our engine, asked for the same things as the referee. */
final class Candidate {

    /** Generated books join more than sensible ones do. */
    static final Limits WIDE = Limits.USUAL
            .trying(100_000_000)
            .deriving(10_000_000)
            .writing(Integer.MAX_VALUE)
            .lasting(Duration.ofMinutes(2));

    private final Network network;
    private final KieBase base;
    private final int[] copies;
    private final List<FactLookup> questions;

    private Candidate(Network network, Translator translator, Result book) {
        List<Rule> active =
                book.rules().stream().filter(rule -> !rule.retired()).toList();
        this.network = network;
        this.base = KieBaseBuilder.createKieBaseFromModel(
                translator.model(active, book.strata()), RuleBaseFactory.newKnowledgeBaseConfiguration());
        this.copies = translator.copies();
        this.questions = translator.questions();
    }

    static Candidate shared(Result book) {
        return new Candidate(
                Network.of(book.rules(), book.strata(), Author.PLATFORMS, Author.ACTS), new Translator(true), book);
    }

    static Candidate unshared(Result book) {
        return new Candidate(
                Network.unshared(book.rules(), book.strata(), Author.PLATFORMS, Author.ACTS),
                new Translator(false),
                book);
    }

    /** All ways in which all rules hold for these facts, and for no others: nothing is derived. */
    Set<Finding> findings(Collection<?> facts) {
        Set<Finding> findings = new HashSet<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(Translator.RUN, context(facts));
            new LinkedHashSet<>(facts).forEach(session::insert);
            session.fireAllRules(match -> {
                findings.add(Finding.of(rule(match), match));
                return false;
            });
        } finally {
            session.dispose();
        }
        return findings;
    }

    private EvaluationContext context(Collection<?> facts) {
        EvaluationContext context = new EvaluationContext(
                clock(facts),
                ZoneOffset.UTC,
                Author.PLATFORMS,
                Author.ACTS,
                WIDE,
                new EvaluationContext.Stopwatch(WIDE, 0),
                facts.size(),
                facts.size(),
                copies,
                questions);
        facts.forEach(context::gives);
        return context;
    }

    /** How often each rule held on the way to all that follows from these facts. */
    Map<String, Integer> firings(Collection<?> facts) {
        Map<String, Integer> firings = new TreeMap<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(Translator.RUN, context(facts));
            facts.forEach(session::insert);
            session.fireAllRules(match -> {
                firings.merge(rule(match), 1, Integer::sum);
                return true;
            });
        } finally {
            session.dispose();
        }
        return firings;
    }

    /** Rules are called by their ids, with a number for each way of taking the branches of an "or". */
    private static String rule(Match match) {
        String name = match.getRule().getName();
        return name.substring(0, name.lastIndexOf('#'));
    }

    /** All facts that follow from these. */
    Set<Object> fixpoint(Collection<?> facts, ZoneId zone) {
        Network.Outcome outcome = network.evaluate(facts, clock(facts), zone, WIDE);
        assertThat(outcome.failed()).as("rules that failed").isEmpty();
        return new HashSet<>(outcome.derived());
    }

    /**
     * The same, asked about few people after the others.
     *
     * @param memory of what was asked before
     * @return nothing when it cannot be done so
     */
    Optional<Set<Object>> fixpointInParts(Collection<?> facts, ZoneId zone, PartitionMemory memory) {
        return network.partitioned()
                .evaluate(
                        List.of(List.copyOf(facts)),
                        clock(facts),
                        zone,
                        Set.of(),
                        WIDE,
                        new EvaluationContext.Stopwatch(WIDE, 0),
                        memory)
                .map(outcome -> new HashSet<>(outcome.derived()));
    }

    private static ThresholdClock clock(Collection<?> facts) {
        return facts.stream()
                .filter(Now.class::isInstance)
                .map(now -> new ThresholdClock(((Now) now).time()))
                .findFirst()
                .orElseThrow();
    }
}

package dev.etiquette.engine;

import dev.etiquette.advice.Blessing;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.advice.Withholding;
import dev.etiquette.language.Rule;
import dev.etiquette.language.Strata;
import dev.etiquette.prepared.DeclaredFact;
import dev.etiquette.prepared.Signal;
import dev.etiquette.tables.ActTable;
import dev.etiquette.tables.PlatformTable;
import dev.etiquette.vocabulary.FactType;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A sound set of rules, translated and ready to be asked. Immutable; any number of threads may ask at once, each with
 * a run of its own.
 */
public final class Network {

    private static final Logger LOG = LoggerFactory.getLogger(Network.class);

    /** What rules can add; the rest is given or made ready before. */
    private static final Set<Class<?>> ADDED =
            Set.of(Signal.class, DeclaredFact.class, Proposal.class, Withholding.class, Blessing.class);

    /** So many facts are handed over between two looks at the wall clock. */
    private static final int FACTS_PER_LOOK = 64;

    private final List<Rule> rules;
    private final Strata strata;
    private final PlatformTable platforms;
    private final boolean shared;
    private final ActTable acts;
    private final SessionPool sessions;
    private final SortedMap<String, TreeSet<String>> rulesByExpression;
    private final List<TreeSet<String>> rulesByCounter;
    private final int[] copies;
    private final List<FactLookup> questions;
    private final Set<Class<?>> matched;
    private final Set<Class<?>> joined;

    /** Made when it is first needed: it takes as long as the network itself. */
    private volatile @Nullable PartitionedNetwork partitioned;

    private Network(Collection<Rule> rules, Strata strata, PlatformTable platforms, ActTable acts, boolean shared) {
        this.acts = acts;
        this.rules = rules.stream()
                .filter(rule -> !rule.retired())
                .sorted(Rule.BY_ID)
                .toList();
        this.strata = strata;
        this.platforms = platforms;
        this.shared = shared;
        Translator translator = new Translator(shared);
        // Drools' own way of making a configuration; the usual one asks for a compiler on the class path.
        this.sessions = new SessionPool(KieBaseBuilder.createKieBaseFromModel(
                translator.model(this.rules, strata), RuleBaseFactory.newKnowledgeBaseConfiguration()));
        this.rulesByExpression = translator.rulesByExpression();
        this.rulesByCounter = translator.rulesByCounter();
        this.copies = translator.copies();
        this.questions = translator.questions();
        this.joined = translator.joined();
        this.matched = matched(this.rules);
    }

    /** Translates rules of a book without acts of its own; rules that begin alike share their beginning. */
    public static Network of(Collection<Rule> rules, Strata strata) {
        return of(rules, strata, PlatformTable.STANDARD, ActTable.EMPTY);
    }

    /**
     * The same for a book with such tables.
     *
     * @param platforms as they are called there
     * @param acts of the book's own
     */
    public static Network of(Collection<Rule> rules, Strata strata, PlatformTable platforms, ActTable acts) {
        return new Network(rules, strata, platforms, acts, true);
    }

    /** The same without any sharing: slower, and a check on the sharing. */
    static Network unshared(Collection<Rule> rules, Strata strata, PlatformTable platforms, ActTable acts) {
        return new Network(rules, strata, platforms, acts, false);
    }

    /** The same rules, asked about some people after the other. */
    PartitionedNetwork partitioned() {
        PartitionedNetwork made = partitioned;
        if (made == null) {
            made = new PartitionedNetwork(rules, part -> new Network(part, strata, platforms, acts, shared));
            partitioned = made;
        }
        return made;
    }

    /** Whether some rule reads facts of exactly that class. */
    boolean matches(Class<?> type) {
        return matched.contains(type);
    }

    /** The classes of which some rule reads facts. */
    Set<Class<?>> matched() {
        return matched;
    }

    private static Set<Class<?>> matched(List<Rule> rules) {
        Set<Class<?>> matched = new LinkedHashSet<>();
        for (Rule rule : rules) {
            for (FactType needed : rule.needs()) {
                matched.add(needed.type());
            }
            for (FactType needed : rule.needsAllOf()) {
                matched.add(needed.type());
            }
        }
        return matched;
    }

    /**
     * What the rules made of the facts.
     *
     * @param proposals in no particular order
     * @param withholdings in no particular order
     * @param blessings in no particular order
     * @param derived all facts that rules added, these three included
     * @param failed the ids of rules that failed and were left out, sorted
     */
    public record Outcome(
            List<Proposal> proposals,
            List<Withholding> withholdings,
            List<Blessing> blessings,
            Collection<Object> derived,
            List<String> failed) {}

    /**
     * Asks the rules.
     *
     * <p>Should a rule fail, it is asked again without it, and the outcome says so.
     *
     * @param clock through which the time is read, and which notes what it is compared with
     * @param zone in which texts write moments
     * @throws RunawayRulesException when the limits are used up
     * @throws CancellationException when the thread is interrupted; it stays so
     */
    public Outcome evaluate(Collection<?> facts, ThresholdClock clock, ZoneId zone, Limits limits) {
        return evaluate(facts, clock, zone, limits, new EvaluationContext.Stopwatch(limits, facts.size()));
    }

    /** The same when some of the time has gone by already. */
    Outcome evaluate(
            Collection<?> facts, ThresholdClock clock, ZoneId zone, Limits limits, EvaluationContext.Stopwatch watch) {
        TreeSet<String> failed = new TreeSet<>();
        Network network = this;
        while (true) {
            try {
                EvaluationContext run = network.context(clock, zone, limits, watch, facts.size(), facts.size());
                return network.evaluateOnce(facts, false, run, watch, List.copyOf(failed));
            } catch (RuleFailure failure) {
                failed.addAll(network.rulesByExpression.get(failure.expression()));
                List<Rule> rest = rules.stream()
                        .filter(rule -> !failed.contains(rule.id()))
                        .toList();
                network = new Network(rest, strata, platforms, acts, shared);
            }
        }
    }

    /**
     * What one evaluation begins with.
     *
     * @param facts how many the owner has, by which the limits are
     * @param expected how many facts will be handed over, about
     */
    EvaluationContext context(
            ThresholdClock clock,
            ZoneId zone,
            Limits limits,
            EvaluationContext.Stopwatch watch,
            int facts,
            int expected) {
        return new EvaluationContext(clock, zone, platforms, acts, limits, watch, facts, expected, copies, questions);
    }

    /**
     * Asks the rules once.
     *
     * @param distinct whether no two facts that no rule adds are equal
     * @throws RuleFailure when one of them fails
     */
    Outcome evaluateOnce(
            Collection<?> facts,
            boolean distinct,
            EvaluationContext run,
            EvaluationContext.Stopwatch watch,
            List<String> failed) {
        StatefulKnowledgeSessionImpl session = sessions.take();
        boolean finished = false;
        int given = 0;
        try {
            if (rulesByExpression.isEmpty()) {
                return new Outcome(List.of(), List.of(), List.of(), List.of(), failed);
            }
            session.setGlobal(Translator.RUN, run);
            // Nothing is handed over that no rule could match.
            Map<Class<?>, Boolean> read = new HashMap<>();
            Map<Class<?>, Boolean> added = new HashMap<>();
            for (Object fact : facts) {
                if (!read.computeIfAbsent(fact.getClass(), type -> isOf(type, matched))) {
                    continue;
                }
                if (distinct && !added.computeIfAbsent(fact.getClass(), type -> isOf(type, ADDED))) {
                    run.takes(fact);
                } else {
                    run.gives(fact);
                }
            }
            read.clear();
            for (Object fact : run.given()) {
                if (read.computeIfAbsent(fact.getClass(), type -> isOf(type, joined))) {
                    session.insert(fact);
                }
                given++;
                if (given % FACTS_PER_LOOK == 0) {
                    // What a rule asks of one fact alone is asked here, and counted nowhere.
                    session.flushPropagations();
                    watch.look();
                }
            }
            session.fireAllRules();
            if (LOG.isDebugEnabled()) {
                LOG.debug(
                        "Evaluated, facts={} steps={} derivations={} kept={}",
                        given,
                        run.steps(),
                        run.derivations(),
                        run.kept());
            }
            finished = true;
            return outcome(run.added(), failed);
        } catch (RuntimeException thrown) {
            throw translated(thrown, run);
        } finally {
            if (finished) {
                sessions.giveBack(session, given + run.added().size());
            } else {
                session.dispose();
            }
        }
    }

    /** What was added, each by what it is. */
    static Outcome outcome(Collection<Object> added, List<String> failed) {
        List<Proposal> proposals = new ArrayList<>();
        List<Withholding> withholdings = new ArrayList<>();
        List<Blessing> blessings = new ArrayList<>();
        for (Object fact : added) {
            if (fact instanceof Proposal proposal) {
                proposals.add(proposal);
            } else if (fact instanceof Withholding withholding) {
                withholdings.add(withholding);
            } else if (fact instanceof Blessing blessing) {
                blessings.add(blessing);
            }
        }
        return new Outcome(proposals, withholdings, blessings, added, failed);
    }

    private static boolean isOf(Class<?> facts, Set<Class<?>> types) {
        return types.stream().anyMatch(type -> type.isAssignableFrom(facts));
    }

    /** Finds our own exception inside of Drools'. */
    private RuntimeException translated(RuntimeException thrown, EvaluationContext run) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EvaluationContext.BudgetExceeded exhausted) {
                return new RunawayRulesException(exhausted.getMessage(), blamed(exhausted.limit(), run));
            } else if (cause instanceof RuleFailure || cause instanceof CancellationException) {
                return (RuntimeException) cause;
            }
        }
        return thrown;
    }

    /** The rules that did most of what there was too much of; none where nothing was counted. */
    private List<String> blamed(EvaluationContext.Limit limit, EvaluationContext run) {
        return switch (limit) {
            case DERIVED -> run.mostDeriving().stream().toList();
            case WRITTEN -> run.mostWriting().stream().toList();
            case KEPT -> run.mostKeeping(rulesByCounter);
            case TRIED, TIME ->
                run.steps() > 0
                        ? List.copyOf(rulesByCounter.get(run.busiest()))
                        : run.mostDeriving().stream().toList();
        };
    }

    /**
     * How many attempts to join facts are made at the busiest place of each rule, by its id; of rules that make none there is
     * nothing. Rules that begin alike share the attempts.
     */
    SortedMap<String, Long> stepsByRule(Collection<?> facts, ThresholdClock clock, ZoneId zone, Limits limits) {
        EvaluationContext.Stopwatch watch = new EvaluationContext.Stopwatch(limits, facts.size());
        EvaluationContext run = context(clock, zone, limits, watch, facts.size(), facts.size());
        evaluateOnce(facts, false, run, watch, List.of());
        SortedMap<String, Long> most = new TreeMap<>();
        for (int i = 0; i < copies.length; i++) {
            long steps = run.steps(i);
            if (steps > 0) {
                rulesByCounter.get(i).forEach(rule -> most.merge(rule, steps, Math::max));
            }
        }
        return most;
    }

    /** How many sessions it holds, at work or not. */
    int sessions() {
        return sessions.held();
    }

    /** The rules that are asked, sorted by id. */
    public List<Rule> rules() {
        return rules;
    }
}

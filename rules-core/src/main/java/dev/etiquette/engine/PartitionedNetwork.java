package dev.etiquette.engine;

import dev.etiquette.advice.Limits;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.language.Rule;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rules of a {@link Network}, asked about some people after the others: what they make of the facts is the same. It takes less
 * memory for many facts; and with a {@link PartitionMemory} rules are asked only about those for whom something is another than
 * before.
 *
 * <p>Immutable; any number of threads may ask at once, each with a memory of its own.
 */
final class PartitionedNetwork {

    private final List<RulePart> parts = new ArrayList<>();
    private final Set<FactType> read = new LinkedHashSet<>();
    private final Map<Object, Optional<Field>> keys = new ConcurrentHashMap<>();

    /**
     * Splits rules up.
     *
     * @param network makes the network of a part
     */
    PartitionedNetwork(Collection<Rule> rules, Function<List<Rule>, Network> network) {
        PartitionPlan.of(rules)
                .forEach(part -> parts.add(new RulePart(part.personal(), part.rules(), network.apply(part.rules()))));
        parts.forEach(part -> read.addAll(part.read()));
    }

    /** Nothing came of the attempt: the facts are not as they would have to be. */
    static final class NotPartitioned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPartitioned() {
            super(null, null, false, false);
        }
    }

    /**
     * Asks the rules, as {@link Network#evaluate} does.
     *
     * @param given facts, in lists that stay as they are
     * @param clock through which the time is read, and which notes what it is compared with
     * @param platforms what is known of them: those of one id are equal
     * @param memory of what was asked before
     * @return nothing when these facts cannot be looked at in shares, a rule fails, or the limits are used up
     * @throws java.util.concurrent.CancellationException when the thread is interrupted; it stays so
     */
    Optional<Network.Outcome> evaluate(
            List<List<Object>> given,
            ThresholdClock clock,
            ZoneId zone,
            Object platforms,
            Limits limits,
            EvaluationContext.Stopwatch watch,
            PartitionMemory memory) {
        Instant noted = clock.earliestChange();
        Object world = List.of(zone, platforms);
        try {
            return Optional.of(
                    new PartitionedEvaluation(this, given, clock, zone, world, limits, watch, memory).outcome());
        } catch (NotPartitioned failure) {
            memory.giveUp();
        } catch (RuleFailure | RunawayRulesException | EvaluationContext.BudgetExceeded failure) {
            // All at once may do with fewer attempts, and tells who is to blame.
            memory.forget();
        }
        clock.forgetAllBut(noted);
        return Optional.empty();
    }

    /** How many of these facts are about somebody. */
    int personal(List<List<Object>> given) {
        return count(given, fact -> key(FactsOfSort.sort(fact), fact).isPresent());
    }

    /** How many of these facts are about nobody in particular and are read where people are looked at share by share. */
    int common(List<List<Object>> given) {
        Map<Object, Boolean> common = new HashMap<>();
        return count(given, fact -> common.computeIfAbsent(FactsOfSort.sort(fact), sort -> isCommon(sort, fact)));
    }

    private boolean isCommon(Object sort, Object example) {
        return key(sort, example).isEmpty()
                && parts.stream()
                        .filter(RulePart::isPersonal)
                        .flatMap(part -> part.read().stream())
                        .anyMatch(type -> type.isInstance(example));
    }

    private static int count(List<List<Object>> facts, Predicate<Object> counted) {
        int count = 0;
        for (List<Object> list : facts) {
            for (Object fact : list) {
                count += counted.test(fact) ? 1 : 0;
            }
        }
        return count;
    }

    /** In the order in which they are asked. */
    List<RulePart> parts() {
        return parts;
    }

    /** As what rules read such a fact. */
    Set<FactType> typesOf(Object fact) {
        Set<FactType> types = new LinkedHashSet<>();
        read.stream().filter(type -> type.isInstance(fact)).forEach(types::add);
        return types;
    }

    /**
     * By which field facts like that one are about one person each, by all rules that read them.
     *
     * @throws NotPartitioned when rules do not agree on it
     */
    Optional<Field> key(Object sort, Object example) {
        Optional<Field> known = keys.get(sort);
        if (known == null) {
            List<Optional<Field>> all =
                    typesOf(example).stream().map(PersonKey::of).distinct().toList();
            if (all.size() > 1) {
                throw new NotPartitioned();
            }
            known = all.isEmpty() ? Optional.empty() : all.get(0);
            keys.put(sort, known);
        }
        return known;
    }
}

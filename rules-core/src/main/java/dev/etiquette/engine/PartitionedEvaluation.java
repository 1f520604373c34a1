package dev.etiquette.engine;

import dev.etiquette.advice.Limits;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One evaluation by a {@link PartitionedNetwork}. For one outcome, and not for use by several threads. */
final class PartitionedEvaluation {

    private final PartitionedNetwork rules;
    private final List<List<Object>> given;
    private final int facts;
    private final ThresholdClock clock;
    private final ZoneId zone;
    private final Limits limits;
    private final EvaluationContext.Stopwatch watch;
    private final PartitionMemory memory;
    private final int shares;
    private final Map<Object, FactsOfSort> known = new LinkedHashMap<>();
    private final Set<FactType> there = new HashSet<>();
    private final Set<Object> derived = new LinkedHashSet<>();
    private EvaluationContext.Used used = EvaluationContext.Used.NOTHING;

    /** As {@link PartitionedNetwork#evaluate}. */
    PartitionedEvaluation(
            PartitionedNetwork rules,
            List<List<Object>> given,
            ThresholdClock clock,
            ZoneId zone,
            Object world,
            Limits limits,
            EvaluationContext.Stopwatch watch,
            PartitionMemory memory) {
        this.rules = rules;
        this.given = given;
        this.facts = given.stream().mapToInt(List::size).sum();
        this.clock = clock;
        this.zone = zone;
        this.limits = limits;
        this.watch = watch;
        this.memory = memory;
        this.shares = memory.shares(facts, () -> rules.personal(given), () -> rules.common(given), world);
    }

    Network.Outcome outcome() {
        List<RulePart> parts = rules.parts();
        for (int list = 0; list < given.size(); list++) {
            add(parts.size() + list, List.of(given.get(list)));
        }
        for (int number = 0; number < parts.size(); number++) {
            List<List<Object>> added = added(parts.get(number), number);
            add(number, added);
            added.forEach(derived::addAll);
        }
        return Network.outcome(derived, List.of());
    }

    /** What a part adds, by share of people. */
    private List<List<Object>> added(RulePart part, int number) {
        Set<FactType> types = part.read(there);
        if (types.isEmpty()) {
            return List.of();
        }
        List<FactsOfSort> read =
                known.values().stream().filter(sort -> sort.isAny(types)).toList();
        if (!part.isPersonal()) {
            return List.of(asked(part, number, FactsOfSort.ALL, read));
        }
        List<List<Object>> added = new ArrayList<>();
        for (int share = 0; share < shares; share++) {
            added.add(asked(part, number, share, read));
        }
        return added;
    }

    /** Puts facts to those that are known, each to the share of the person whom it is about. */
    private void add(int source, List<List<Object>> more) {
        memory.sorted(source, more, () -> sorted(more)).forEach((sort, byShare) -> {
            FactsOfSort facts = known.computeIfAbsent(sort, unknown -> appeared(example(byShare)));
            byShare.forEach(facts::add);
        });
    }

    private Map<Object, Map<Integer, List<Object>>> sorted(List<List<Object>> lists) {
        Map<Object, Map<Integer, List<Object>>> sorted = new LinkedHashMap<>();
        for (List<Object> list : lists) {
            watch.look();
            for (Object fact : list) {
                Object sort = FactsOfSort.sort(fact);
                sorted.computeIfAbsent(sort, unknown -> new HashMap<>())
                        .computeIfAbsent(share(sort, fact), unknown -> new ArrayList<>())
                        .add(fact);
            }
        }
        return sorted;
    }

    private static Object example(Map<Integer, List<Object>> byShare) {
        return byShare.values().iterator().next().get(0);
    }

    private int share(Object sort, Object fact) {
        Optional<Field> key = rules.key(sort, fact);
        return key.isEmpty()
                ? FactsOfSort.ALL
                : Math.floorMod(key.get().of(fact).hashCode(), shares);
    }

    private FactsOfSort appeared(Object example) {
        Set<FactType> types = rules.typesOf(example);
        there.addAll(types);
        return new FactsOfSort(types);
    }

    /** What a part adds to the facts about a share of people, or to all. */
    private List<Object> asked(RulePart part, int number, int share, List<FactsOfSort> sorts) {
        List<List<Object>> read = new ArrayList<>();
        boolean anybody = !part.isPersonal();
        for (FactsOfSort sort : sorts) {
            if (!sort.isMoment()) {
                read.addAll(sort.of(FactsOfSort.ALL));
                List<List<Object>> personal = part.isPersonal() ? sort.of(share) : sort.ofEverybody();
                anybody |= !personal.isEmpty();
                read.addAll(personal);
            }
        }
        if (!anybody) {
            return List.of();
        }
        Optional<PartitionMemory.Result> last = memory.last(number, share);
        if (last.isPresent() && last.get().holds(read, clock.now())) {
            clock.changesAt(last.get().changes());
            used = used.plus(last.get().used());
            return last.get().added();
        }
        return anew(part, number, share, sorts, read);
    }

    private List<Object> anew(RulePart part, int number, int share, List<FactsOfSort> sorts, List<List<Object>> read) {
        List<Object> all = new ArrayList<>();
        sorts.stream()
                .filter(FactsOfSort::isMoment)
                .forEach(sort -> sort.of(FactsOfSort.ALL).forEach(all::addAll));
        read.forEach(all::addAll);
        EvaluationContext run = part.network()
                .context(clock, zone, limits, watch, facts, all.size())
                .from(used);
        List<Object> added = new ArrayList<>();
        Instant changes = clock.notedBy(() -> added.addAll(
                part.network().evaluateOnce(all, true, run, watch, List.of()).derived()));
        for (Object fact : part.isPersonal() ? added : List.of()) {
            if (part.feedsItself(fact) && share(FactsOfSort.sort(fact), fact) != share) {
                throw new PartitionedNetwork.NotPartitioned();
            }
        }
        used = used.plus(run.used());
        memory.keep(number, share, new PartitionMemory.Result(read, clock.now(), changes, added, run.used()));
        return added;
    }
}

package dev.etiquette.engine;

import dev.etiquette.language.Rule;
import dev.etiquette.vocabulary.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which order the rules of a book can be asked so that most of them are asked about some people at a time: in parts, of which
 * none reads what a later one adds.
 */
final class PartitionPlan {

    /**
     * Rules that are asked together.
     *
     * @param personal whether they can be asked about some people at a time
     * @param rules sorted by id
     */
    record Part(boolean personal, List<Rule> rules) {}

    /** Rules that must be asked together, since they feed each other, or one alone. */
    private static final class Unit {

        private final List<Rule> rules = new ArrayList<>();

        /** What rules add and is about nobody in particular: as it changes for all at once, rules that read the same stay together. */
        private final Set<FactType> common = new HashSet<>();

        private boolean personal = true;
        private int phase;
    }

    private final Map<FactType, Set<FactType>> fed;
    private final Map<FactType, List<FactType>> covered = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();

    private PartitionPlan(Collection<Rule> rules) {
        Set<FactType> derived = new LinkedHashSet<>();
        rules.forEach(rule -> derived.add(rule.derives()));
        reads(rules)
                .forEach(read ->
                        covered.put(read, derived.stream().filter(read::covers).toList()));
        this.fed = fed(rules, derived);
        Map<Set<FactType>, Unit> circles = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Set<FactType> circle = circle(rule);
            Unit unit = circle.isEmpty() ? new Unit() : circles.computeIfAbsent(circle, unknown -> new Unit());
            if (unit.rules.isEmpty()) {
                units.add(unit);
            }
            unit.rules.add(rule);
            unit.personal &= PersonalRule.is(rule);
            reads(rule).filter(read -> PersonKey.of(read).isEmpty()).forEach(read -> {
                unit.common.addAll(covered.get(read));
                // What goes round by way of what is about nobody goes round among all people.
                unit.personal &= covered.get(read).stream().noneMatch(circle::contains);
            });
        }
    }

    /** The parts of a book, in order. */
    static List<Part> of(Collection<Rule> rules) {
        return new PartitionPlan(rules).parts();
    }

    private static Set<FactType> reads(Collection<Rule> rules) {
        Set<FactType> read = new LinkedHashSet<>();
        rules.forEach(rule -> reads(rule).forEach(read::add));
        return read;
    }

    private static Stream<FactType> reads(Rule rule) {
        return Stream.concat(rule.needs().stream(), rule.needsAllOf().stream()).distinct();
    }

    /** For each fact type that rules add, all those that are made of it, by way of however many rules. */
    private Map<FactType, Set<FactType>> fed(Collection<Rule> rules, Set<FactType> derived) {
        Map<FactType, Set<FactType>> fed = new HashMap<>();
        derived.forEach(type -> fed.put(type, new HashSet<>()));
        for (Rule rule : rules) {
            reads(rule)
                    .flatMap(read -> covered.get(read).stream())
                    .forEach(read -> fed.get(read).add(rule.derives()));
        }
        for (FactType between : derived) {
            for (Set<FactType> reached : fed.values()) {
                if (reached.contains(between)) {
                    reached.addAll(fed.get(between));
                }
            }
        }
        return fed;
    }

    /** The fact types that feed each other through the rule; none where it is in no circle. */
    private Set<FactType> circle(Rule rule) {
        boolean inCircle = reads(rule)
                .flatMap(read -> covered.get(read).stream())
                .anyMatch(read -> fed.get(rule.derives()).contains(read));
        if (!inCircle) {
            return Set.of();
        }
        Set<FactType> circle = new HashSet<>();
        fed.get(rule.derives()).stream()
                .filter(type -> fed.get(type).contains(rule.derives()))
                .forEach(circle::add);
        return circle;
    }

    private List<Part> parts() {
        Map<FactType, List<Unit>> makers = new HashMap<>();
        for (Unit unit : units) {
            unit.rules.stream()
                    .map(Rule::derives)
                    .distinct()
                    .forEach(type -> makers.computeIfAbsent(type, unknown -> new ArrayList<>())
                            .add(unit));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Unit unit : units) {
                int phase = unit.rules.stream()
                        .flatMap(PartitionPlan::reads)
                        .flatMap(read -> covered.get(read).stream()
                                .flatMap(type -> makers.get(type).stream()
                                        .filter(maker -> maker != unit)
                                        .map(maker -> after(maker, unit, read, type))))
                        .max(Integer::compare)
                        .orElse(0);
                changed |= unit.phase != phase;
                unit.phase = phase;
            }
        }
        return inOrder();
    }

    /** The earliest phase for a unit that reads that of another one: with it where both can look at the same people. */
    private static int after(Unit maker, Unit reader, FactType read, FactType made) {
        boolean together = maker.personal
                && reader.personal
                && maker.common.equals(reader.common)
                && PersonKey.of(read).isPresent()
                && PersonKey.of(read).equals(PersonKey.of(made));
        return maker.phase + (together ? 0 : 1);
    }

    private List<Part> inOrder() {
        List<Part> parts = new ArrayList<>();
        int last = units.stream().mapToInt(unit -> unit.phase).max().orElse(0);
        for (int phase = 0; phase <= last; phase++) {
            int now = phase;
            Map<Set<FactType>, List<Rule>> personal = new LinkedHashMap<>();
            units.stream()
                    .filter(unit -> unit.phase == now && unit.personal)
                    .forEach(unit -> personal.computeIfAbsent(unit.common, unknown -> new ArrayList<>())
                            .addAll(unit.rules));
            personal.values().forEach(rules -> parts.add(new Part(true, List.copyOf(rules))));
            units.stream()
                    .filter(unit -> unit.phase == now && !unit.personal)
                    .forEach(unit -> parts.add(new Part(false, List.copyOf(unit.rules))));
        }
        return parts;
    }
}

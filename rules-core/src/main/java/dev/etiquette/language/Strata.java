package dev.etiquette.language;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The order in which rules must be asked: whatever adds facts of a type before whatever asks for all of
 * them.
 *
 * <p>Rules in one stratum may feed each other in any order. No rule may, by way of other rules, ask that a fact be
 * absent, or count it, on which its own answer depends: then the answer would hang on the order of rules.
 */
public final class Strata {

    /** So many rules of a circle are tried. */
    private static final int MOST_TRIED = 20;

    private final Map<FactType, Integer> ofType = new HashMap<>();

    private Strata() {}

    /**
     * Finds the order; where there is none, notes a problem for the first circle and gives back what it has.
     *
     * @param own whether a rule is one of those that are checked; among the others there is no circle
     */
    static Strata of(Collection<Rule> rules, Predicate<Rule> own, List<Problem> problems) {
        Strata strata = new Strata();
        if (!strata.order(rules)) {
            report(rules, own, problems);
        }
        return strata;
    }

    /** Whether there is an order. A fact type whose stratum rises above the number of fact types is in a circle. */
    private boolean order(Collection<Rule> rules) {
        Map<FactType, Map<FactType, Integer>> needs = needs(rules);
        needs.keySet().forEach(factType -> ofType.put(factType, 0));
        boolean changed = true;
        for (int round = 0; changed && round <= needs.size() + 1; round++) {
            changed = false;
            for (Map.Entry<FactType, Map<FactType, Integer>> each : needs.entrySet()) {
                int wanted = ofType.get(each.getKey());
                for (Map.Entry<FactType, Integer> needed : each.getValue().entrySet()) {
                    wanted = Math.max(wanted, ofType.get(needed.getKey()) + needed.getValue());
                }
                changed |= ofType.put(each.getKey(), wanted) != wanted;
            }
            if (ofType.values().stream().anyMatch(level -> level >= needs.size())) {
                return false;
            }
        }
        return !changed;
    }

    /** For each fact type that is derived, the derived fact types that its rules read: with 1 those of which all must be known. */
    private static Map<FactType, Map<FactType, Integer>> needs(Collection<Rule> rules) {
        Map<FactType, Map<FactType, Integer>> needs = new LinkedHashMap<>();
        rules.forEach(rule -> needs.put(rule.derives(), new LinkedHashMap<>()));
        Map<FactType, List<FactType>> covered = new HashMap<>();
        for (Rule rule : rules) {
            Map<FactType, Integer> needed = needs.get(rule.derives());
            for (FactType read : rule.needs()) {
                covered(read, needs.keySet(), covered).forEach(factType -> needed.merge(factType, 0, Math::max));
            }
            for (FactType read : rule.needsAllOf()) {
                covered(read, needs.keySet(), covered).forEach(factType -> needed.merge(factType, 1, Math::max));
            }
        }
        return needs;
    }

    private static List<FactType> covered(FactType read, Set<FactType> derived, Map<FactType, List<FactType>> known) {
        return known.computeIfAbsent(
                read, factType -> derived.stream().filter(factType::covers).toList());
    }

    /** The circle is all rules that read, by way of others, what they add, beside one that forbids or counts that. */
    private static void report(Collection<Rule> rules, Predicate<Rule> own, List<Problem> problems) {
        Map<FactType, Set<FactType>> fed = fed(rules);
        List<Rule> guards = rules.stream()
                .filter(rule -> rule.needsAllOf().stream().anyMatch(fact -> hangsOn(rule, fact, fed)))
                .sorted(Comparator.comparing(own::test).reversed().thenComparing(Rule.BY_ID))
                .toList();
        Rule guard = guards.get(0);
        List<Rule> circle = rules.stream()
                .filter(rule -> fed.get(guard.derives()).contains(rule.derives())
                        && fed.get(rule.derives()).contains(guard.derives())
                        && fed.keySet().stream()
                                .anyMatch(factType -> reads(rule, factType) && hangsOn(rule, factType, fed)))
                .sorted(Rule.BY_ID)
                .toList();
        Rule first = closing(rules, circle, own)
                .orElseGet(() -> own.test(guard)
                        ? guard
                        : circle.stream().filter(own).findFirst().orElse(guard));
        if (circle.size() == 1 && guardsItself(first, problems)) {
            return;
        }
        List<String> ids = circle.stream().map(Rule::id).toList();
        problems.add(new Problem(
                Code.CIRCLE, first.position(), LanguageMessage.RULES_IN_CIRCLE.with(String.join(", ", ids))));
    }

    /** The first rule of an author without which there would be no circle: that is the one to look at. */
    private static Optional<Rule> closing(Collection<Rule> rules, List<Rule> circle, Predicate<Rule> own) {
        return circle.stream().allMatch(own)
                ? Optional.empty()
                : circle.stream()
                        .filter(own)
                        .limit(MOST_TRIED)
                        .filter(rule -> new Strata()
                                .order(rules.stream()
                                        .filter(other -> other != rule)
                                        .toList()))
                        .findFirst();
    }

    /** Whether facts of that type, which the rule reads, depend on what it adds. */
    private static boolean hangsOn(Rule rule, FactType read, Map<FactType, Set<FactType>> fed) {
        return fed.get(rule.derives()).stream().anyMatch(read::covers);
    }

    /** For each fact type that is added, all fact types that depend on it, by way of however many rules. */
    private static Map<FactType, Set<FactType>> fed(Collection<Rule> rules) {
        Map<FactType, Set<FactType>> next = new HashMap<>();
        rules.forEach(rule -> next.put(rule.derives(), new HashSet<>()));
        for (Rule rule : rules) {
            next.forEach((factType, readers) -> {
                if (reads(rule, factType)) {
                    readers.add(rule.derives());
                }
            });
        }
        Map<FactType, Set<FactType>> fed = new HashMap<>();
        next.forEach((factType, readers) -> {
            Set<FactType> reached = new HashSet<>();
            Deque<FactType> left = new ArrayDeque<>(readers);
            while (!left.isEmpty()) {
                FactType reader = left.pop();
                if (reached.add(reader)) {
                    left.addAll(next.get(reader));
                }
            }
            fed.put(factType, reached);
        });
        return fed;
    }

    private static boolean guardsItself(Rule rule, List<Problem> problems) {
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Not absent
                    && absent.pattern().fact().covers(rule.derives())) {
                problems.add(new Problem(
                                Code.GUARDS_ITSELF,
                                absent.pattern().position(),
                                LanguageMessage.RULE_CONTRADICTS_ITSELF.with(
                                        absent.pattern().fact().name()))
                        .maybe(LanguageMessage.MAYBE_REMOVE_CONDITION.text()));
                return true;
            }
        }
        return false;
    }

    private static boolean reads(Rule rule, FactType factType) {
        return Stream.concat(rule.needs().stream(), rule.needsAllOf().stream()).anyMatch(fact -> fact.covers(factType));
    }

    /** The stratum of a rule, from 0: lower ones are asked first. */
    public int of(Rule rule) {
        return ofType.get(rule.derives());
    }
}

package dev.etiquette.language;

import dev.etiquette.language.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The order in which rules must be asked: whatever adds facts of a kind before whatever asks for all of that kind.
 *
 * <p>Rules in one stratum may feed each other in any order. No rule may, by way of other rules, ask that a fact be
 * absent, or count it, on which its own answer depends: then the answer would hang on the order of rules.
 */
public final class Strata {

    private final Map<Class<?>, Integer> ofKind = new HashMap<>();

    private Strata() {}

    /** Finds the order; where there is none, notes a problem for each circle and gives back what it has. */
    static Strata of(Collection<Rule> rules, List<Problem> problems) {
        Strata strata = new Strata();
        rules.forEach(rule -> strata.ofKind.put(rule.derives(), 0));
        int kinds = strata.ofKind.size();
        boolean changed = true;
        for (int round = 0; changed && round <= kinds * kinds + 1; round++) {
            changed = false;
            for (Rule rule : rules) {
                changed |= strata.raise(rule);
            }
            if (strata.ofKind.values().stream().anyMatch(level -> level >= kinds)) {
                strata.report(rules, problems, kinds);
                return strata;
            }
        }
        return strata;
    }

    private boolean raise(Rule rule) {
        int wanted = Math.max(highest(rule.needs(), 0), highest(rule.needsAllOf(), 1));
        if (wanted > ofKind.get(rule.derives())) {
            ofKind.put(rule.derives(), wanted);
            return true;
        }
        return false;
    }

    /** The highest stratum among the kinds, so many above; 0 when none of them is derived. */
    private int highest(List<FactType> kinds, int above) {
        int highest = 0;
        for (FactType kind : kinds) {
            for (Map.Entry<Class<?>, Integer> derived : ofKind.entrySet()) {
                if (kind.type().isAssignableFrom(derived.getKey())) {
                    highest = Math.max(highest, derived.getValue() + above);
                }
            }
        }
        return highest;
    }

    /** Of the rules that were raised without end, those that also feed themselves are the circle. */
    private void report(Collection<Rule> rules, List<Problem> problems, int kinds) {
        List<Rule> raised = rules.stream()
                .filter(rule -> ofKind.get(rule.derives()) >= kinds)
                .sorted(Rule.BY_ID)
                .toList();
        List<Rule> circle =
                raised.stream().filter(rule -> feeds(rule, rule, raised)).toList();
        Rule first = circle.stream()
                .filter(rule -> !rule.needsAllOf().isEmpty())
                .findFirst()
                .orElse(raised.get(0));
        if (circle.size() == 1 && guardsItself(first, problems)) {
            return;
        }
        List<String> ids = circle.stream().map(Rule::id).toList();
        problems.add(new Problem(
                Code.CIRCLE,
                first.position(),
                "These rules wait for each other in a circle: " + String.join(", ", ids)
                        + "; what a rule forbids or counts must not depend on the rule itself."));
    }

    private static boolean guardsItself(Rule rule, List<Problem> problems) {
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Absent absent
                    && absent.pattern().fact().type().isAssignableFrom(rule.derives())) {
                problems.add(new Problem(
                                Code.GUARDS_ITSELF,
                                absent.pattern().position(),
                                "The rule forbids the "
                                        + absent.pattern().fact().name()
                                        + " that it says itself; once it is said, the rule would hold no more.")
                        .maybe("Maybe leave the condition out; what is said twice counts once."));
                return true;
            }
        }
        return false;
    }

    /** Whether what the first rule adds can, by way of others, make a difference to the second. */
    private static boolean feeds(Rule from, Rule to, List<Rule> among) {
        Set<Rule> seen = new HashSet<>();
        Deque<Rule> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            Rule current = next.pop();
            for (Rule reader : among) {
                if (reads(reader, current.derives())) {
                    if (reader.equals(to)) {
                        return true;
                    }
                    if (seen.add(reader)) {
                        next.push(reader);
                    }
                }
            }
        }
        return false;
    }

    private static boolean reads(Rule rule, Class<?> kind) {
        return Stream.concat(rule.needs().stream(), rule.needsAllOf().stream())
                .anyMatch(fact -> fact.type().isAssignableFrom(kind));
    }

    /** The stratum of a rule, from 0: lower ones are asked first. */
    public int of(Rule rule) {
        return ofKind.get(rule.derives());
    }
}

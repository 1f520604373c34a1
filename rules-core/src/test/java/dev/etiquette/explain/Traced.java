package dev.etiquette.explain;

import dev.etiquette.language.Rule;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the trace finds, for tests that hold it against engines. */
public final class Traced {

    private Traced() {}

    /** For each rule all ways in which it holds for these facts, each as what its conditions match. */
    public static Map<String, List<List<Object>>> findings(Collection<Rule> rules, Collection<?> facts, ZoneId zone) {
        Tracer explanation = new Tracer(rules, facts, List.of(), zone, Long.MAX_VALUE);
        Map<String, List<List<Object>>> findings = new TreeMap<>();
        for (Rule rule : rules) {
            explanation
                    .firings(rule.id())
                    .forEach(firing -> findings.computeIfAbsent(rule.id(), unknown -> new ArrayList<>())
                            .add(firing.facts()));
        }
        return findings;
    }

    /** The derived facts of which the trace knows no rule that adds them. */
    public static List<Object> unexplained(
            Collection<Rule> rules, Collection<?> given, Collection<?> derived, ZoneId zone) {
        Tracer explanation = new Tracer(rules, given, derived, zone, Long.MAX_VALUE);
        return derived.stream()
                .<Object>map(fact -> fact)
                .filter(fact -> !explanation.isExplained(fact))
                .toList();
    }
}

package dev.etiquette.engine;

import dev.etiquette.explain.Traced;
import dev.etiquette.language.Rule;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.InitialFact;
import org.kie.api.runtime.rule.Match;

/**
 * One way in which the conditions of a rule hold.
 *
 * @param rule the id of the rule
 * @param facts what its conditions matched, results of accumulate included, and how often
 */
record Finding(String rule, Map<Object, Integer> facts) {

    static Finding of(String rule, Match match) {
        Map<Object, Integer> facts = new HashMap<>();
        inOrder(match).forEach(fact -> facts.merge(fact, 1, Integer::sum));
        return new Finding(rule, facts);
    }

    static Finding of(String rule, List<Object> matched) {
        Map<Object, Integer> facts = new HashMap<>();
        matched.forEach(fact -> facts.merge(fact, 1, Integer::sum));
        return new Finding(rule, facts);
    }

    /** What the trace finds: it walks rules as they are written, with no engine at all. */
    static Set<Finding> traced(Collection<Rule> rules, Collection<?> facts) {
        Set<Finding> findings = new HashSet<>();
        Traced.findings(rules, facts, ZoneOffset.UTC)
                .forEach((rule, all) -> all.forEach(matched -> findings.add(of(rule, matched))));
        return findings;
    }

    /** The facts in the order of the conditions. */
    static List<Object> inOrder(Match match) {
        List<Object> facts = new ArrayList<>();
        for (Object fact : match.getObjects()) {
            // Several results of one accumulate come in one array.
            for (Object each : fact instanceof Object[] several ? several : new Object[] {fact}) {
                if (each instanceof InitialFact) {
                    // Stands for nothing, before a count with which a rule begins.
                    continue;
                }
                facts.add(each instanceof Number number ? number.longValue() : each);
            }
        }
        return facts;
    }
}

package dev.etiquette.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The facts in the order of the conditions. */
    static List<Object> inOrder(Match match) {
        List<Object> facts = new ArrayList<>();
        for (Object fact : match.getObjects()) {
            // Several results of one accumulate come in one array.
            for (Object each : fact instanceof Object[] several ? several : new Object[] {fact}) {
                facts.add(each instanceof Number number ? number.longValue() : each);
            }
        }
        return facts;
    }
}

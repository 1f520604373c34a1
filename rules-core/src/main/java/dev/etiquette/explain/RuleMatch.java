package dev.etiquette.explain;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * One way in which a rule held.
 *
 * @param rule the rule
 * @param matched by the numbers of the rule's terms
 */
record RuleMatch(Rule rule, Object[] matched) {

    /** What its conditions matched, in their order; results of counting among it. */
    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Match match) {
                facts.add(matched[match.pattern().number()]);
            } else if (condition instanceof Condition.Or either) {
                facts.add(matched[either.branches().get(0).number()]);
            } else if (condition instanceof Condition.Accumulate gather) {
                gather.folds().forEach(fold -> facts.add(matched[fold.number()]));
            }
        }
        return facts;
    }
}

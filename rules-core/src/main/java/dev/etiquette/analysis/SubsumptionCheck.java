package dev.etiquette.analysis;

import dev.etiquette.language.Rule;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for rules that ask the same, and for rules that say nothing that another one does not say already. */
final class SubsumptionCheck {

    /** Among more rules of one conclusion than this nobody looks for pairs. */
    private static final int MOST_COMPARED = 400;

    private final List<Rule> rules;
    private final Set<Rule> own;
    private final List<Problem> problems;
    private final RuleImplication implication = new RuleImplication();
    private final Set<Rule> told = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Looks at nothing yet; what is no rule of the author's own is below those that are, and comes first. */
    SubsumptionCheck(List<Rule> rules, Set<Rule> own, List<Problem> problems) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing((Rule rule) -> own.contains(rule)).thenComparing(Rule::position))
                .toList();
        this.own = own;
        this.problems = problems;
    }

    void check() {
        rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> RuleImplication.saying(rule, number -> "#"), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(alike -> alike.size() <= MOST_COMPARED)
                .forEach(this::pointless);
        Map<String, Rule> first = new HashMap<>();
        for (Rule rule : rules) {
            // A rule says one thing only: of two that follow from the same, each needs its own.
            Rule earlier = first.putIfAbsent(rule.conditionsInOneWay() + " -> " + said(rule), rule);
            if (earlier != null && own.contains(rule) && told.add(rule)) {
                problems.add(new Problem(
                        Code.SAME_CONDITIONS,
                        rule.places().title(),
                        AnalysisMessage.SAME_CONDITIONS.with(earlier.id(), earlier.position())));
            }
        }
    }

    /** Which signal it derives, or what it advises or holds back; not when, and not why. */
    private static String said(Rule rule) {
        return rule.signals()
                ? rule.derives().name()
                : rule.statement().word().name() + " "
                        + rule.statement().arguments().get(0).canonical(number -> "#" + number);
    }

    private void pointless(List<Rule> alike) {
        for (int one = 0; one < alike.size(); one++) {
            for (int other = 0; other < alike.size(); other++) {
                Rule narrow = alike.get(one);
                Rule wide = alike.get(other);
                if (one != other
                        // What the standard book says is never in vain: a rule of one's own may go again.
                        && own.contains(narrow)
                        && !told.contains(wide)
                        && !told.contains(narrow)
                        && implication.follows(narrow, wide)
                        && (one > other || !implication.follows(wide, narrow))) {
                    told.add(narrow);
                    problems.add(new Problem(
                            Code.POINTLESS_RULE,
                            narrow.places().title(),
                            AnalysisMessage.SAYS_THE_SAME.with(wide.id(), wide.position())));
                }
            }
        }
    }
}

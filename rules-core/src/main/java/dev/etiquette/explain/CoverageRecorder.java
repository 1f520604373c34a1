package dev.etiquette.explain;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Condition.Accumulate;
import dev.etiquette.language.Condition.Exists;
import dev.etiquette.language.Condition.Match;
import dev.etiquette.language.Condition.Not;
import dev.etiquette.language.Condition.Or;
import dev.etiquette.language.Condition.Pattern;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleTextFormat;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
import dev.etiquette.prepared.Today;
import dev.etiquette.report.CoverageGoal;
import dev.etiquette.report.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Records which conditions came out true, and which false. Not for use by several threads. */
public final class CoverageRecorder {

    private final Map<ConditionPart, CoverageGoal> goals = new TreeMap<>();
    private final Set<ConditionPart> seenTrue = new TreeSet<>();
    private final Set<ConditionPart> seenFalse = new TreeSet<>();
    private final SortedSet<String> fired = new TreeSet<>();
    private final SortedSet<String> notFired = new TreeSet<>();

    /** Nothing was seen yet of these rules; retired ones are left out. */
    public static CoverageRecorder of(Collection<Rule> rules) {
        CoverageRecorder coverage = new CoverageRecorder();
        for (Rule rule : rules) {
            if (!rule.retired()) {
                coverage.add(rule);
            }
        }
        return coverage;
    }

    private void add(Rule rule) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            if (condition instanceof Match match) {
                add(rule, i, 0, match.pattern(), match.pattern().tests().isEmpty());
            } else if (condition instanceof Or either) {
                for (int branch = 0; branch < either.branches().size(); branch++) {
                    Pattern pattern = either.branches().get(branch);
                    add(rule, i, branch, pattern, pattern.tests().isEmpty());
                }
            } else if (condition instanceof Not absent) {
                add(rule, i, 0, absent.pattern(), true);
            } else if (condition instanceof Exists present) {
                add(rule, i, 0, present.pattern(), true);
            } else {
                Accumulate gather = (Accumulate) condition;
                boolean canBeMissing = gather.folds().stream().anyMatch(NaiveMatcher::canBeMissing);
                add(rule, i, 0, gather.source(), canBeMissing && found.add(written(gather.source())));
            }
        }
    }

    /** The same for what asks the same of the same fact type. */
    private static String written(Pattern pattern) {
        return pattern.tests().stream()
                .map(test -> test.canonical(number -> number == pattern.number() ? "this" : "#" + number))
                .sorted()
                .collect(Collectors.joining(", ", pattern.fact().name() + "(", ")"));
    }

    private void add(Rule rule, int condition, int branch, Pattern pattern, boolean whole) {
        boolean alwaysThere = pattern.tests().isEmpty()
                && (pattern.fact().type() == Owner.class
                        || pattern.fact().type() == Now.class
                        || pattern.fact().type() == Today.class);
        if (whole && !alwaysThere) {
            put(
                    new ConditionPart(rule.id(), condition, branch, ConditionPart.WHOLE),
                    pattern.position(),
                    RuleTextFormat.condition(rule, condition, pattern));
        }
        for (int i = 0; i < pattern.tests().size(); i++) {
            Position position = pattern.tests().get(i).position();
            put(new ConditionPart(rule.id(), condition, branch, i), position, RuleTextFormat.test(rule, position));
        }
    }

    private void put(ConditionPart part, Position position, String text) {
        goals.put(part, new CoverageGoal(part.rule(), position, text, false, false));
    }

    void seen(ConditionPart part, boolean result) {
        (result ? seenTrue : seenFalse).add(part);
    }

    void evaluated(String rule, boolean holds) {
        (holds ? fired : notFired).add(rule);
    }

    /** The ids of the rules that fired in at least one evaluation. */
    public SortedSet<String> fired() {
        return Collections.unmodifiableSortedSet(fired);
    }

    /** The ids of the rules that did not fire in at least one evaluation. */
    public SortedSet<String> notFired() {
        return Collections.unmodifiableSortedSet(notFired);
    }

    /** Everything that is asked for, by file and line. */
    public List<CoverageGoal> goals() {
        List<CoverageGoal> all = new ArrayList<>();
        goals.forEach((part, goal) -> all.add(new CoverageGoal(
                goal.rule(), goal.position(), goal.text(), seenTrue.contains(part), seenFalse.contains(part))));
        all.sort(Comparator.comparing(CoverageGoal::position));
        return all;
    }
}

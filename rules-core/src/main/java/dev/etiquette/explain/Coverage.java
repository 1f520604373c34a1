package dev.etiquette.explain;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Condition.Accumulate;
import dev.etiquette.language.Condition.Exists;
import dev.etiquette.language.Condition.Match;
import dev.etiquette.language.Condition.Not;
import dev.etiquette.language.Condition.Or;
import dev.etiquette.language.Condition.Pattern;
import dev.etiquette.language.Position;
import dev.etiquette.language.Rule;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
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

/**
 * Which conditions of which rules came out true, and which false, over any number of evaluations. Not for use by several
 * threads.
 *
 * <p>What counts: every comparison in a condition, once it was reached from the left; {@code not} and {@code exists} as a
 * whole; a condition that compares nothing, which is true where such a fact is there and false where none is; and an
 * {@code accumulate} for a least or a greatest, which is false where there are no facts. Each must be seen both ways. Not
 * asked for is what can come out in one way only: the owner and the moment are always there, what binds a name compares
 * nothing, and where a rule has found a least of some facts it finds a greatest of the same facts as well.
 */
public final class Coverage {

    private final Map<ConditionPart, Goal> goals = new TreeMap<>();
    private final Set<ConditionPart> seenTrue = new TreeSet<>();
    private final Set<ConditionPart> seenFalse = new TreeSet<>();
    private final SortedSet<String> fired = new TreeSet<>();
    private final SortedSet<String> notFired = new TreeSet<>();

    /**
     * Something in a rule that should be seen both ways.
     *
     * @param rule its id
     * @param position where it stands
     * @param text as it stands there, on one line
     * @param seenTrue whether it came out true
     * @param seenFalse whether it came out false
     */
    public record Goal(String rule, Position position, String text, boolean seenTrue, boolean seenFalse) {

        /** Whether it was seen both ways. */
        public boolean isMet() {
            return seenTrue && seenFalse;
        }
    }

    /** Nothing was seen yet of these rules; retired ones are left out. */
    public static Coverage of(Collection<Rule> rules) {
        Coverage coverage = new Coverage();
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

    /** The same for what asks the same of the same kind of fact. */
    private static String written(Pattern pattern) {
        return pattern.tests().stream()
                .map(test -> test.canonical(number -> number == pattern.number() ? "this" : "#" + number))
                .sorted()
                .collect(Collectors.joining(", ", pattern.fact().name() + "(", ")"));
    }

    private void add(Rule rule, int condition, int branch, Pattern pattern, boolean whole) {
        boolean alwaysThere = pattern.tests().isEmpty()
                && (pattern.fact().type() == Owner.class || pattern.fact().type() == Now.class);
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
        goals.put(part, new Goal(part.rule(), position, text, false, false));
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
    public List<Goal> goals() {
        List<Goal> all = new ArrayList<>();
        goals.forEach((part, goal) -> all.add(new Goal(
                goal.rule(), goal.position(), goal.text(), seenTrue.contains(part), seenFalse.contains(part))));
        all.sort(Comparator.comparing(Goal::position));
        return all;
    }
}

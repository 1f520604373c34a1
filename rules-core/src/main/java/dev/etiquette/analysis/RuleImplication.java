package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Rule;
import dev.etiquette.vocabulary.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Finds out whether one rule fires only where another one does, and says the same. */
final class RuleImplication {

    /** So many conditions of two rules are held against each other; there is a way through far fewer, if at all. */
    private static final int MOST_TRIED = 500;

    /** The same for all pairs of a book. */
    private static final int MOST_TRIED_IN_ALL = 30_000;

    private int tried;
    private int triedInAll;

    /**
     * Whether the wide rule says the same whenever the narrow one fires. False as well where that would take too long to
     * find out.
     */
    boolean follows(Rule narrow, Rule wide) {
        triedInAll += tried;
        tried = 0;
        return triedInAll < MOST_TRIED_IN_ALL
                && wide.conditions().size() <= narrow.conditions().size()
                && follows(narrow, 0, wide, 0, new HashMap<>());
    }

    /** Whether each condition of the wide rule, from one on, has one in the narrow rule that asks no less. */
    private boolean follows(Rule narrow, int at, Rule wide, int from, Map<Integer, Integer> numbers) {
        if (from == wide.conditions().size()) {
            return saying(narrow, RuleImplication::plain).equals(saying(wide, named(numbers)));
        }
        for (int i = at; i < narrow.conditions().size(); i++) {
            Map<Integer, Integer> extended = new HashMap<>(numbers);
            if (++tried > MOST_TRIED) {
                return false;
            }
            if (asksNoLess(narrow.conditions().get(i), wide.conditions().get(from), extended)
                    && follows(narrow, i + 1, wide, from + 1, extended)) {
                return true;
            }
        }
        return false;
    }

    private static boolean asksNoLess(Condition narrow, Condition wide, Map<Integer, Integer> numbers) {
        List<Condition.Pattern> asked = ConditionAnalysis.patterns(wide);
        List<Condition.Pattern> given = ConditionAnalysis.patterns(narrow);
        if (narrow.getClass() != wide.getClass() || asked.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < asked.size(); i++) {
            if (!asked.get(i).fact().equals(given.get(i).fact())) {
                return false;
            }
            numbers.put(asked.get(i).number(), given.get(i).number());
            List<Constraint> more = given.get(i).tests();
            List<Constraint> less = asked.get(i).tests();
            IntFunction<String> named = named(numbers);
            boolean fits = narrow instanceof Condition.Match || narrow instanceof Condition.Exists
                    ? says(more, RuleImplication::plain, less, named)
                    : narrow instanceof Condition.Not
                            ? says(less, named, more, RuleImplication::plain)
                            : tests(less, named).equals(tests(more, RuleImplication::plain));
            if (!fits) {
                return false;
            }
        }
        if (narrow instanceof Condition.Accumulate one && wide instanceof Condition.Accumulate other) {
            return folds(one, other, numbers);
        }
        return true;
    }

    private static boolean folds(
            Condition.Accumulate narrow, Condition.Accumulate wide, Map<Integer, Integer> numbers) {
        if (narrow.folds().size() != wide.folds().size()) {
            return false;
        }
        for (int i = 0; i < wide.folds().size(); i++) {
            Condition.AccumulateFunction one = narrow.folds().get(i);
            Condition.AccumulateFunction other = wide.folds().get(i);
            numbers.put(other.number(), one.number());
            if (one.function() != other.function()
                    || !one.of()
                            .canonical(RuleImplication::plain)
                            .equals(other.of().canonical(named(numbers)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is asked in one place holds wherever what is asked in another place does. */
    private static boolean says(
            List<Constraint> more,
            IntFunction<String> namesOfMore,
            List<Constraint> less,
            IntFunction<String> namesOfLess) {
        Set<String> said = tests(more, namesOfMore);
        return less.stream()
                .allMatch(test -> said.contains(test.canonical(namesOfLess))
                        || NormalizedComparison.of(test, namesOfLess)
                                .filter(wide -> more.stream()
                                        .flatMap(each -> NormalizedComparison.of(each, namesOfMore).stream())
                                        .anyMatch(narrow -> isNarrower(narrow, wide)))
                                .isPresent());
    }

    private static boolean isNarrower(NormalizedComparison narrow, NormalizedComparison wide) {
        return narrow.of().equals(wide.of())
                && narrow.allows().getClass() == wide.allows().getClass()
                && narrow.allows().within(wide.allows());
    }

    private static Set<String> tests(List<Constraint> tests, IntFunction<String> names) {
        return tests.stream().map(test -> test.canonical(names)).collect(Collectors.toSet());
    }

    /** What it says, without the reason that it gives. */
    static String saying(Rule rule, IntFunction<String> names) {
        return rule.statement().arguments().stream()
                .filter(argument -> argument.type().raw() != Statement.Because.class)
                .map(argument -> argument.canonical(names))
                .collect(Collectors.joining(", ", rule.statement().word().name() + " ", ""));
    }

    private static String plain(int number) {
        return "#" + number;
    }

    private static IntFunction<String> named(Map<Integer, Integer> numbers) {
        return number -> "#" + numbers.getOrDefault(number, -1 - number);
    }
}

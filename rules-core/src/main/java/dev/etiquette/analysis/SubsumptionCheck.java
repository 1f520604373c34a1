package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Rule;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Statement;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Looks for rules that ask the same, and for rules that say nothing that another one does not say already. */
final class SubsumptionCheck {

    /** Among more rules of one conclusion than this nobody looks for pairs. */
    private static final int MOST_COMPARED = 400;

    /** So many conditions of two rules are held against each other; there is a way through far fewer, if at all. */
    private static final int MOST_TRIED = 500;

    /** The same for all pairs of a book. */
    private static final int MOST_TRIED_IN_ALL = 30_000;

    private final List<Rule> rules;
    private final Set<Rule> own;
    private final List<Problem> problems;
    private final Set<Rule> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private int tried;
    private int triedInAll;

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
                        rule -> saying(rule, number -> "#"), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(alike -> alike.size() <= MOST_COMPARED)
                .forEach(this::pointless);
        Map<String, Rule> first = new HashMap<>();
        for (Rule rule : rules) {
            // A rule says one thing only: of two signals that follow from the same, each needs its own.
            String kind = rule.signals() ? rule.derives().name() : "";
            Rule earlier = first.putIfAbsent(rule.conditionsInOneWay() + " -> " + kind, rule);
            if (earlier != null && own.contains(rule) && told.add(rule)) {
                problems.add(new Problem(
                        Code.SAME_CONDITIONS,
                        rule.places().title(),
                        AnalysisMessage.SAME_CONDITIONS.with(earlier.id(), earlier.position())));
            }
        }
    }

    private void pointless(List<Rule> alike) {
        for (int one = 0; one < alike.size(); one++) {
            for (int other = 0; other < alike.size(); other++) {
                Rule narrow = alike.get(one);
                Rule wide = alike.get(other);
                if (one != other
                        && (own.contains(narrow) || own.contains(wide))
                        && !told.contains(wide)
                        && !told.contains(narrow)
                        && follows(narrow, wide)
                        && (one > other || !follows(wide, narrow))) {
                    told.add(narrow);
                    problems.add(pointless(narrow, wide));
                }
            }
        }
    }

    private Problem pointless(Rule narrow, Rule wide) {
        return own.contains(narrow)
                ? new Problem(
                        Code.POINTLESS_RULE,
                        narrow.places().title(),
                        AnalysisMessage.SAYS_THE_SAME.with(wide.id(), wide.position()))
                : new Problem(
                                Code.POINTLESS_RULE,
                                wide.places().title(),
                                AnalysisMessage.STANDARD_SAYS_THE_SAME.with(narrow.id()))
                        .maybe(AnalysisMessage.MAYBE_RETIRE.text());
    }

    private boolean follows(Rule narrow, Rule wide) {
        triedInAll += tried;
        tried = 0;
        return triedInAll < MOST_TRIED_IN_ALL
                && wide.conditions().size() <= narrow.conditions().size()
                && follows(narrow, 0, wide, 0, new HashMap<>());
    }

    /** Whether each condition of the wide rule, from one on, has one in the narrow rule that asks no less. */
    private boolean follows(Rule narrow, int at, Rule wide, int from, Map<Integer, Integer> numbers) {
        if (from == wide.conditions().size()) {
            return saying(narrow, SubsumptionCheck::plain).equals(saying(wide, named(numbers)));
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
                    ? says(more, SubsumptionCheck::plain, less, named)
                    : narrow instanceof Condition.Not
                            ? says(less, named, more, SubsumptionCheck::plain)
                            : tests(less, named).equals(tests(more, SubsumptionCheck::plain));
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
                            .canonical(SubsumptionCheck::plain)
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
    private static String saying(Rule rule, IntFunction<String> names) {
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

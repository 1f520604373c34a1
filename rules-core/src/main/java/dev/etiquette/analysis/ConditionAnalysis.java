package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Rule;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Looks for conditions of one rule that can never hold, or always do. */
final class ConditionAnalysis {

    private static final IntFunction<String> BY_NUMBER = number -> "#" + number;

    private final Rule rule;
    private final List<Problem> problems;

    ConditionAnalysis(Rule rule, List<Problem> problems) {
        this.rule = rule;
        this.problems = problems;
    }

    void check() {
        int before = problems.size();
        List<Constraint> together = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            patterns(condition).forEach(pattern -> CalendarDays.problem(pattern).ifPresent(problems::add));
            if (condition instanceof Condition.Match match) {
                together.addAll(match.pattern().tests());
            } else {
                patterns(condition).forEach(pattern -> check(pattern.tests()));
            }
        }
        check(together);
        if (problems.size() == before) {
            absences();
        }
    }

    static List<Condition.Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return List.of(match.pattern());
        } else if (condition instanceof Condition.Not absent) {
            return List.of(absent.pattern());
        } else if (condition instanceof Condition.Exists present) {
            return List.of(present.pattern());
        } else if (condition instanceof Condition.Or either) {
            return either.branches();
        }
        return List.of(((Condition.Accumulate) condition).source());
    }

    /** Comparisons that must all hold at once. */
    private void check(List<Constraint> tests) {
        Map<String, List<NormalizedComparison>> byValue = new LinkedHashMap<>();
        for (Constraint test : tests) {
            if (!comparesWithItself(test)) {
                NormalizedComparison.of(test, BY_NUMBER)
                        .ifPresent(found -> FieldBounds.problem(test, found)
                                .ifPresentOrElse(
                                        problems::add,
                                        () -> byValue.computeIfAbsent(found.of(), unknown -> new ArrayList<>())
                                                .add(found)));
            }
        }
        int before = problems.size();
        byValue.values().forEach(this::together);
        if (problems.size() == before) {
            inARow(tests.stream().filter(test -> !isOfItself(test)).toList());
        }
    }

    /** What follows from several comparisons, each of which says something else. */
    private void inARow(List<Constraint> tests) {
        OrderingGraph rows = new OrderingGraph(tests, BY_NUMBER);
        Optional<Map.Entry<Constraint, Set<Constraint>>> impossible = rows.impossible();
        if (impossible.isPresent()) {
            Constraint test = impossible.get().getKey();
            String places = places(impossible.get().getValue(), test);
            problems.add(new Problem(
                    Code.IMPOSSIBLE,
                    test.position(),
                    places.isEmpty()
                            ? later(test)
                                    .map(AnalysisMessage.NOT_LATER_THAN_NOW::with)
                                    .orElse(AnalysisMessage.NEVER_TRUE.text())
                            : AnalysisMessage.NEVER_TRUE_WITH.with(places)));
            return;
        }
        rows.idle()
                .forEach((test, because) -> problems.add(new Problem(
                                Code.ALWAYS_TRUE,
                                test.position(),
                                because.isEmpty()
                                        ? AnalysisMessage.ALWAYS_TRUE.text()
                                        : AnalysisMessage.ALWAYS_TRUE_WITH.with(places(because, test)))
                        .maybe(AnalysisMessage.MAYBE_REMOVE.text())));
    }

    /** The field that would have to be later than the present moment. */
    private static Optional<String> later(Constraint test) {
        return test instanceof Constraint.Compare compare && compare.readsTime()
                ? FieldBounds.last(compare.right()).map(Field::name)
                : Optional.empty();
    }

    private static String places(Set<Constraint> others, Constraint here) {
        return others.stream()
                .map(Constraint::position)
                .sorted()
                .map(place -> where(place, here.position()))
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static boolean isOfItself(Constraint test) {
        return test instanceof Constraint.Compare compare
                && compare.left().canonical(BY_NUMBER).equals(compare.right().canonical(BY_NUMBER));
    }

    private boolean comparesWithItself(Constraint test) {
        if (!isOfItself(test)) {
            return false;
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        boolean always = compare.operator() == Operator.EQUAL
                || compare.operator() == Operator.AT_MOST
                || compare.operator() == Operator.AT_LEAST;
        problems.add(new Problem(
                        always ? Code.ALWAYS_TRUE : Code.SELF_CONTRADICTING,
                        test.position(),
                        (always ? AnalysisMessage.ALWAYS_EQUAL : AnalysisMessage.NEVER_EQUAL).text())
                .maybe(AnalysisMessage.MAYBE_ADD_DOLLAR_SIGN.text()));
        return true;
    }

    private void together(List<NormalizedComparison> asked) {
        ValueDomain left = asked.get(0).allows();
        if (left.isEmpty()) {
            never(asked.get(0).position());
            return;
        }
        for (int i = 1; i < asked.size(); i++) {
            NormalizedComparison next = asked.get(i);
            ValueDomain both = left.and(next.allows());
            if (both.isEmpty()) {
                problems.add(new Problem(
                        Code.IMPOSSIBLE,
                        next.position(),
                        AnalysisMessage.NEVER_TRUE_WITH.with(where(asked.get(0).position(), next.position()))));
                return;
            }
            if (left.within(next.allows())) {
                always(next.position(), asked.get(0).position());
                return;
            }
            if (next.allows().within(left)) {
                always(asked.get(0).position(), next.position());
                return;
            }
            left = both;
        }
    }

    private void never(Position position) {
        problems.add(new Problem(Code.SELF_CONTRADICTING, position, AnalysisMessage.NO_VALUE_LEFT.text()));
    }

    private void always(Position idle, Position because) {
        problems.add(new Problem(Code.ALWAYS_TRUE, idle, AnalysisMessage.ALWAYS_TRUE_WITH.with(where(because, idle)))
                .maybe(AnalysisMessage.MAYBE_REMOVE.text()));
    }

    static String where(Position there, Position here) {
        return there.line() == here.line()
                ? AnalysisMessage.IN_COLUMN.with(there.column())
                : AnalysisMessage.ON_LINE.with(there.line());
    }

    /** What is matched cannot be absent, and need not be asked for again. */
    private void absences() {
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Not absent) {
                matched(absent.pattern(), condition)
                        .ifPresent(match -> problems.add(new Problem(
                                Code.SELF_CONTRADICTING,
                                absent.pattern().position(),
                                AnalysisMessage.FORBIDDEN_AND_REQUIRED.with(
                                        absent.pattern().fact().name(),
                                        where(match.position(), absent.pattern().position())))));
            } else if (condition instanceof Condition.Exists present) {
                matched(present.pattern(), condition)
                        .ifPresent(match -> always(present.pattern().position(), match.position()));
            }
        }
    }

    /** A match of which all is asked that the pattern asks. */
    private Optional<Condition.Pattern> matched(Condition.Pattern pattern, Condition itself) {
        Set<String> asked = asked(pattern);
        return rule.conditions().stream()
                .filter(other -> other != itself && other instanceof Condition.Match)
                .map(other -> ((Condition.Match) other).pattern())
                .filter(match ->
                        match.fact().equals(pattern.fact()) && asked(match).containsAll(asked))
                .findFirst();
    }

    private static Set<String> asked(Condition.Pattern pattern) {
        return pattern.tests().stream()
                .map(test -> test.canonical(number -> number == pattern.number() ? "this" : "#" + number))
                .collect(Collectors.toSet());
    }
}

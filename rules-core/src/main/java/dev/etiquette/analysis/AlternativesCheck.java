package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Rule;
import dev.etiquette.language.Term;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for alternatives of which one always holds: whoever is not "a" or not "b" is everybody. */
final class AlternativesCheck {

    private AlternativesCheck() {}

    static void check(Rule rule, List<Problem> problems) {
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Or either && either.branches().size() > 1) {
                check(either.branches(), problems);
            }
        }
    }

    private static void check(List<Condition.Pattern> branches, List<Problem> problems) {
        Condition.Pattern first = branches.get(0);
        if (branches.stream().anyMatch(branch -> !branch.fact().equals(first.fact()))) {
            return;
        }
        Set<String> common = new HashSet<>(written(first));
        branches.forEach(branch -> common.retainAll(written(branch)));
        List<Constraint> alternatives = new ArrayList<>();
        for (Condition.Pattern branch : branches) {
            List<Constraint> own = branch.tests().stream()
                    .filter(test -> !common.contains(written(test, branch)))
                    .toList();
            if (own.isEmpty()) {
                problems.add(new Problem(Code.ALWAYS_TRUE, branch.position(), AnalysisMessage.BRANCH_ASKS_LEAST.text())
                        .maybe(AnalysisMessage.MAYBE_THIS_BRANCH_ALONE.text()));
                return;
            } else if (own.size() > 1) {
                return;
            }
            alternatives.add(own.get(0));
        }
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < alternatives.size(); i++) {
            asked.add(of(alternatives.get(i), branches.get(i)));
        }
        if (asked.size() == 1 && !asked.contains("") && isOneAlwaysTrue(alternatives)) {
            Constraint last = alternatives.get(alternatives.size() - 1);
            boolean excluded = alternatives.stream().allMatch(AlternativesCheck::excludes);
            problems.add(new Problem(
                            Code.ALWAYS_TRUE, last.position(), AnalysisMessage.ONE_ALWAYS_TRUE.with(shown(last)))
                    .maybe((excluded ? AnalysisMessage.MAYBE_ALL_IN_ONE_FACT : AnalysisMessage.MAYBE_NO_BRANCHES)
                            .text()));
        }
    }

    private static boolean excludes(Constraint test) {
        return test instanceof Constraint.Compare compare && compare.operator() == Operator.UNEQUAL;
    }

    /** Whether no value is left that none of them allows. */
    private static boolean isOneAlwaysTrue(List<Constraint> alternatives) {
        Optional<ValueDomain> left = Optional.empty();
        Set<Object> allowed = new HashSet<>();
        for (Constraint test : alternatives) {
            if (test instanceof Constraint.In among) {
                among.values().forEach(value -> allowed.add(value.value()));
                continue;
            }
            Optional<ValueDomain> others = others((Constraint.Compare) test);
            if (others.isEmpty()) {
                NormalizedComparison.plain(((Constraint.Compare) test).right()).ifPresent(allowed::add);
            } else {
                left = Optional.of(left.isEmpty() ? others.get() : left.get().and(others.get()));
            }
        }
        return left.isPresent() && left.get().without(allowed).isEmpty();
    }

    /** What a comparison does not allow; nothing where that is everything but one value. */
    private static Optional<ValueDomain> others(Constraint.Compare test) {
        Constraint.Compare opposite = new Constraint.Compare(
                test.left(), test.operator().opposite(), test.right(), test.readsTime(), test.position());
        return NormalizedComparison.of(opposite, number -> "#" + number).map(NormalizedComparison::allows);
    }

    private static Set<String> written(Condition.Pattern pattern) {
        return pattern.tests().stream().map(test -> written(test, pattern)).collect(Collectors.toSet());
    }

    private static String written(Constraint test, Condition.Pattern pattern) {
        return test.canonical(number -> number == pattern.number() ? "this" : "#" + number);
    }

    /** What is compared, in its one way; nothing where that is too little known. */
    private static String of(Constraint test, Condition.Pattern pattern) {
        Constraint known = test;
        if (test instanceof Constraint.Compare compare
                && compare.operator() == Operator.EQUAL
                && NormalizedComparison.plain(compare.right()).isPresent()) {
            return compare.left().canonical(number -> number == pattern.number() ? "this" : "#" + number);
        } else if (test instanceof Constraint.Compare compare && compare.operator() == Operator.UNEQUAL) {
            known = new Constraint.Compare(
                    compare.left(), Operator.EQUAL, compare.right(), compare.readsTime(), compare.position());
        }
        return NormalizedComparison.of(known, number -> number == pattern.number() ? "this" : "#" + number)
                .map(NormalizedComparison::of)
                .orElse("");
    }

    private static String shown(Constraint test) {
        Term left = test instanceof Constraint.In among ? among.left() : ((Constraint.Compare) test).left();
        return left instanceof Term.FieldAccess read
                ? read.path().stream().map(Field::name).collect(Collectors.joining("."))
                : "it";
    }
}

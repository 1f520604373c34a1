package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Rule;
import dev.etiquette.language.Term;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Looks for advice that is late before it is due. */
final class AdviceTimesCheck {

    /** When facts say that it is too late, the best first. */
    private static final List<String> ENDS = List.of("expiresAt", "overdueAt");

    private static final long MANY_DAYS = 29;

    private AdviceTimesCheck() {}

    static void check(Rule rule, List<Problem> problems) {
        Optional<Term> due = clause(rule, "by");
        Optional<Term> late = clause(rule, "lateFrom");
        if (due.isPresent() && late.isPresent() && isSwapped(due.get(), late.get())) {
            problems.add(
                    new Problem(Code.LATE_BEFORE_DUE, rule.places().statement(), AnalysisMessage.LATE_BEFORE_DUE.text())
                            .maybe(AnalysisMessage.MAYBE_SWAP_TIMES.text()));
        }
    }

    /** Tells of advice that is gone at the moment when it is due, so that nobody hears that it is late. */
    static void ends(Rule rule, List<Problem> problems) {
        Optional<Term> due = clause(rule, "by");
        if (due.isEmpty()) {
            return;
        }
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Match match) {
                match.pattern().tests().stream()
                        .filter(Constraint.Compare.class::isInstance)
                        .map(Constraint.Compare.class::cast)
                        .filter(Constraint.Compare::readsTime)
                        .filter(test -> test.operator() == Operator.LESS || test.operator() == Operator.AT_MOST)
                        .filter(test -> isNotLater(test.right(), due.get()))
                        .findFirst()
                        .ifPresent(test -> problems.add(
                                new Problem(Code.ENDS_WHEN_DUE, test.position(), AnalysisMessage.ENDS_WHEN_DUE.text())
                                        .maybe(later(rule, due.get()))));
            }
        }
    }

    /** How to let advice end later: at the end that a fact of the rule has, or so long after it is due. */
    private static String later(Rule rule, Term due) {
        List<FactType> facts = rule.conditions().stream()
                .filter(Condition.Match.class::isInstance)
                .map(condition -> ((Condition.Match) condition).pattern().fact())
                .toList();
        for (String end : ENDS) {
            for (FactType fact : facts) {
                if (!named(due).equals(end) && fact.field(end).isPresent()) {
                    return AnalysisMessage.MAYBE_END_LATER.with(end, fact.name());
                }
            }
        }
        if (due instanceof Term.Call call && isPlus(call)) {
            // An unknown length may be a long one.
            long days = length(call).map(Duration::toDays).orElse(MANY_DAYS);
            return end(call.arguments().get(0), days + 1);
        }
        return end(due, 1);
    }

    private static String end(Term from, long days) {
        return AnalysisMessage.MAYBE_END_DAYS_LATER.with(named(from).isEmpty() ? "$at" : "$" + named(from), days);
    }

    private static boolean isNotLater(Term end, Term due) {
        IntFunction<String> names = number -> "#" + number;
        if (end.canonical(names).equals(due.canonical(names))) {
            return true;
        }
        if (!(due instanceof Term.Call later) || !isPlus(later)) {
            return false;
        }
        String base = later.arguments().get(0).canonical(names);
        return end.canonical(names).equals(base)
                || end instanceof Term.Call sooner
                        && isPlus(sooner)
                        && sooner.arguments().get(0).canonical(names).equals(base)
                        && length(sooner).isPresent()
                        && length(later).isPresent()
                        && length(sooner).get().compareTo(length(later).get()) <= 0;
    }

    private static Optional<Term> clause(Rule rule, String word) {
        return rule.statement().arguments().stream()
                .filter(Term.Call.class::isInstance)
                .map(Term.Call.class::cast)
                .filter(call -> call.word().name().equals(word))
                .map(call -> call.arguments().get(0))
                .findFirst();
    }

    /** Whether the one is plainly later than the other: by its name, or by what is added to the same moment. */
    private static boolean isSwapped(Term due, Term late) {
        if (named(due).equals("overdueAt") && named(late).equals("dueAt") && isOfOneFact(due, late)) {
            return true;
        }
        if (due instanceof Term.Call one && late instanceof Term.Call other && isPlus(one) && isPlus(other)) {
            IntFunction<String> names = number -> "#" + number;
            Optional<Duration> first = length(one);
            Optional<Duration> second = length(other);
            return one.arguments()
                            .get(0)
                            .canonical(names)
                            .equals(other.arguments().get(0).canonical(names))
                    && first.isPresent()
                    && second.isPresent()
                    && first.get().compareTo(second.get()) > 0;
        }
        return false;
    }

    private static boolean isOfOneFact(Term one, Term other) {
        return one instanceof Term.FieldAccess first
                && other instanceof Term.FieldAccess second
                && first.fact() == second.fact()
                && first.path()
                        .subList(0, first.path().size() - 1)
                        .equals(second.path().subList(0, second.path().size() - 1));
    }

    private static String named(Term term) {
        return term instanceof Term.FieldAccess read && !read.path().isEmpty()
                ? read.path().get(read.path().size() - 1).name()
                : "";
    }

    private static boolean isPlus(Term.Call call) {
        return call.word().name().equals("plus") && call.arguments().size() == 2;
    }

    /** What is added, where it is a plain length. */
    private static Optional<Duration> length(Term.Call plus) {
        if (!(plus.arguments().get(1) instanceof Term.Call unit)
                || unit.arguments().size() != 1
                || !(unit.arguments().get(0) instanceof Term.Constant amount)
                || !(amount.value() instanceof Long number)) {
            return Optional.empty();
        }
        return switch (unit.word().name()) {
            case "minutes" -> Optional.of(Duration.ofMinutes(number));
            case "hours" -> Optional.of(Duration.ofHours(number));
            case "days" -> Optional.of(Duration.ofDays(number));
            default -> Optional.empty();
        };
    }
}

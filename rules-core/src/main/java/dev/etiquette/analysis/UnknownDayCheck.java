package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.language.Rule;
import dev.etiquette.prepared.SpecialDay;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for rules that ask for special days which the table of days does not have. */
public final class UnknownDayCheck {

    private UnknownDayCheck() {}

    /**
     * Adds what it finds.
     *
     * @param names the kinds of days that there are, and the names of their days
     */
    public static void check(List<Rule> rules, SortedMap<String, SortedSet<String>> names, List<Problem> problems) {
        SortedSet<String> days = new TreeSet<>();
        names.values().forEach(days::addAll);
        for (Rule rule : rules) {
            if (rule.retired()) {
                continue;
            }
            rule.conditions().stream()
                    .flatMap(condition -> ConditionAnalysis.patterns(condition).stream())
                    .filter(pattern -> pattern.fact().type() == SpecialDay.class)
                    .map(Condition.Pattern::tests)
                    .flatMap(List::stream)
                    .forEach(test -> {
                        compared(test, "kind")
                                .filter(kind -> !names.containsKey(kind))
                                .forEach(kind -> problems.add(
                                        problem(test, AnalysisMessage.UNKNOWN_KIND_OF_DAY, kind, names.keySet())));
                        compared(test, "name")
                                .filter(name -> !days.contains(name))
                                .forEach(name -> problems.add(problem(test, AnalysisMessage.UNKNOWN_DAY, name, days)));
                    });
        }
    }

    private static Problem problem(Constraint test, AnalysisMessage said, String value, Collection<String> valid) {
        Problem problem = new Problem(Code.UNKNOWN_DAY, test.position(), said.with(value));
        List<String> near = NameSimilarity.nearest(value, valid);
        return near.isEmpty()
                ? problem.maybe(AnalysisMessage.MAYBE_ADD_DAY.text())
                : problem.maybe(AnalysisMessage.MAYBE_WRITE.with(near.get(0)));
    }

    /** The texts of which a field must be one. */
    private static Stream<String> compared(Constraint test, String field) {
        return ComparedField.wanted(test, field)
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}

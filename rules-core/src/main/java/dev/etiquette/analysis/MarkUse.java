package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.language.Rule;
import dev.etiquette.language.Term;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the marks for which rules ask against those that the table of phrases names. */
public final class MarkUse {

    private static final String FIELD = "marks";

    private MarkUse() {}

    /**
     * Marks that no text can have, as no row of the table names them.
     *
     * @param rules that an author wrote
     * @param marks all that there are
     */
    public static List<Problem> unknown(List<Rule> rules, Set<String> marks) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules) {
            asked(rule)
                    .filter(test -> test.value() instanceof Term.Constant constant && !marks.contains(constant.value()))
                    .forEach(test -> problems.add(unknown(test, marks)));
        }
        return problems.stream().distinct().toList();
    }

    private static Problem unknown(Constraint.Contains test, Set<String> marks) {
        String name = (String) ((Term.Constant) test.value()).value();
        List<String> near = NameSimilarity.nearest(name, marks);
        Problem problem = new Problem(Code.UNKNOWN_MARK, test.place(), AnalysisMessage.MARK_WITHOUT_PHRASE.with(name));
        return near.isEmpty()
                ? problem.maybe(AnalysisMessage.MAYBE_ROW_FOR_MARK.with(name, name))
                : problem.with(Suggestion.of(
                        AnalysisMessage.MAYBE_WRITE.with(near.get(0)),
                        Edit.replace(test.place(), "\"" + near.get(0) + "\"")));
    }

    /**
     * Marks of one's own that no rule asks for.
     *
     * @param rules all of the book
     * @param own the marks, each with its first row
     */
    public static List<Problem> unread(List<Rule> rules, SortedMap<String, Position> own) {
        if (own.isEmpty()) {
            return List.of();
        }
        List<Constraint.Contains> tests = rules.stream().flatMap(MarkUse::asked).toList();
        if (tests.stream().anyMatch(test -> !(test.value() instanceof Term.Constant))) {
            // A mark that a fact names may be any of them.
            return List.of();
        }
        Set<String> asked = tests.stream()
                .map(test -> (String) ((Term.Constant) test.value()).value())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Problem> problems = new ArrayList<>();
        own.forEach((name, place) -> {
            if (!asked.contains(name)) {
                problems.add(unread(name, place, asked));
            }
        });
        return problems;
    }

    private static Problem unread(String name, Position place, Collection<String> asked) {
        List<String> near = NameSimilarity.nearest(name, asked);
        Problem problem = new Problem(Code.UNREAD_MARK, place, AnalysisMessage.MARK_NOT_ASKED.with(name));
        return near.isEmpty()
                ? problem.maybe(AnalysisMessage.MAYBE_ASK_FOR_MARK.with(name))
                : problem.with(
                        Suggestion.of(AnalysisMessage.MAYBE_WRITE.with(near.get(0)), Edit.replace(place, near.get(0))));
    }

    private static Stream<Constraint.Contains> asked(Rule rule) {
        return (rule.retired() ? List.<Condition>of() : rule.conditions())
                .stream()
                        .flatMap(condition -> ConditionAnalysis.patterns(condition).stream())
                        .flatMap(pattern -> pattern.tests().stream())
                        .filter(Constraint.Contains.class::isInstance)
                        .map(Constraint.Contains.class::cast)
                        .filter(test -> isMarks(test.set()));
    }

    private static boolean isMarks(Term set) {
        List<Field> path = set instanceof Term.FieldAccess read ? read.path() : List.of();
        return !path.isEmpty() && path.get(path.size() - 1).name().equals(FIELD);
    }
}

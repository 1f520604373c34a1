package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Rule;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for rules that read a norm which differs by people, and do not say whose norm they mean. */
public final class NormPeopleCheck {

    private static final String PEOPLE = "people";

    /** How norms name all those of whom nothing else is said. */
    private static final String EVERYBODY = "everybody";

    private NormPeopleCheck() {}

    /**
     * Adds what it finds.
     *
     * @param norms the sorts of norms of which the table has rows for some people alone
     */
    public static void check(List<Rule> rules, Set<Class<?>> norms, List<Problem> problems) {
        if (norms.isEmpty()) {
            return;
        }
        for (Rule rule : rules) {
            if (rule.retired()) {
                continue;
            }
            rule.conditions().stream()
                    .flatMap(condition -> ConditionAnalysis.patterns(condition).stream())
                    .filter(pattern -> norms.contains(pattern.fact().type()))
                    .forEach(pattern -> check(pattern, problems));
        }
    }

    private static void check(Condition.Pattern pattern, List<Problem> problems) {
        List<Constraint> tests = pattern.tests().stream()
                .filter(test -> people(test, pattern).findAny().isPresent())
                .toList();
        if (tests.isEmpty()) {
            problems.add(new Problem(
                            Code.UNTIED_NORM,
                            pattern.position(),
                            AnalysisMessage.NORM_OF_ALL.with(pattern.fact().name()))
                    .maybe(AnalysisMessage.MAYBE_SAY_PEOPLE.text()));
        }
        tests.stream()
                .filter(test -> people(test, pattern).anyMatch(NormPeopleCheck::namesSome))
                .forEach(test -> problems.add(
                        new Problem(Code.UNTIED_NORM, test.position(), AnalysisMessage.PEOPLE_OF_SEVERAL.text())
                                .maybe(AnalysisMessage.MAYBE_SAY_PEOPLE.text())));
    }

    private static Stream<ComparedField> people(Constraint test, Condition.Pattern pattern) {
        return ComparedField.of(test, PEOPLE).filter(field -> field.read().fact() == pattern.number());
    }

    /** Whether it asks for certain people: whoever belongs to others too has a name of their own. */
    private static boolean namesSome(ComparedField people) {
        return people.values().stream().anyMatch(value -> !value.value().equals(EVERYBODY));
    }
}

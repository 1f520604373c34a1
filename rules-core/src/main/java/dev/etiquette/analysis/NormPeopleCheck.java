package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Rule;
import dev.etiquette.language.Term;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.List;
import java.util.Set;

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
                .filter(test -> readsPeople(test, pattern.number()))
                .toList();
        if (tests.isEmpty()) {
            problems.add(new Problem(
                            Code.UNTIED_NORM,
                            pattern.position(),
                            AnalysisMessage.NORM_OF_ALL.with(pattern.fact().name()))
                    .maybe(AnalysisMessage.MAYBE_SAY_PEOPLE.text()));
        }
        tests.stream()
                .filter(NormPeopleCheck::namesSome)
                .forEach(test -> problems.add(
                        new Problem(Code.UNTIED_NORM, test.position(), AnalysisMessage.PEOPLE_OF_SEVERAL.text())
                                .maybe(AnalysisMessage.MAYBE_SAY_PEOPLE.text())));
    }

    private static boolean readsPeople(Constraint test, int fact) {
        return test instanceof Constraint.In among && isPeople(among.left(), fact)
                || test instanceof Constraint.Compare compare
                        && (isPeople(compare.left(), fact) || isPeople(compare.right(), fact));
    }

    private static boolean isPeople(Term term, int fact) {
        return term instanceof Term.FieldAccess read
                && read.fact() == fact
                && read.path().size() == 1
                && read.path().get(0).name().equals(PEOPLE);
    }

    /** Whether it asks for certain people: whoever belongs to others too has a name of their own. */
    private static boolean namesSome(Constraint test) {
        return test instanceof Constraint.In
                || test instanceof Constraint.Compare compare && (isOther(compare.left()) || isOther(compare.right()));
    }

    private static boolean isOther(Term term) {
        return term instanceof Term.Constant constant && !constant.value().equals(EVERYBODY);
    }
}

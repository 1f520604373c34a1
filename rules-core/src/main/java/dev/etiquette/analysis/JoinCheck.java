package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.Rule;
import dev.etiquette.language.Term;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Switch;
import dev.etiquette.prepared.Figure;
import dev.etiquette.prepared.LengthFigure;
import dev.etiquette.prepared.QuietHours;
import dev.etiquette.prepared.SpecialDay;
import dev.etiquette.prepared.Today;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for facts of one rule that have nothing to do with each other: then every one is tried with every other. */
final class JoinCheck {

    private static final Set<Class<?>> NAMED = Set.of(Switch.class, Figure.class, LengthFigure.class);

    private JoinCheck() {}

    static void check(Rule rule, List<Problem> problems) {
        int[] group = groups(rule, rule.conditions());
        rule.conditions().forEach(condition -> everybody(rule, condition, problems));
        Set<Integer> seen = new HashSet<>();
        for (Condition condition : rule.conditions()) {
            if (!multiplies(condition)) {
                continue;
            }
            Condition.Pattern pattern = ConditionAnalysis.patterns(condition).get(0);
            boolean first = seen.isEmpty();
            if (seen.add(group[pattern.number()]) && !first) {
                problems.add(untied(pattern));
            } else if (condition instanceof Condition.Or either) {
                branches(rule, either, problems);
            }
        }
    }

    private static Problem untied(Condition.Pattern pattern) {
        return new Problem(
                        Code.UNTIED_FACT,
                        pattern.position(),
                        AnalysisMessage.NOT_JOINED.with(pattern.fact().name()))
                .maybe(AnalysisMessage.MAYBE_JOIN.text());
    }

    /** Tells of each branch that nothing joins with the other conditions, though another branch is joined. */
    private static void branches(Rule rule, Condition.Or either, List<Problem> problems) {
        List<Condition> others =
                rule.conditions().stream().filter(each -> each != either).toList();
        List<Condition.Pattern> untied = new ArrayList<>();
        for (Condition.Pattern branch : either.branches()) {
            List<Condition> conditions = new ArrayList<>(others);
            conditions.add(new Condition.Match(branch));
            int[] group = groups(rule, conditions);
            boolean alone = others.stream()
                    .filter(JoinCheck::multiplies)
                    .noneMatch(each ->
                            group[ConditionAnalysis.patterns(each).get(0).number()] == group[branch.number()]);
            if (alone && others.stream().anyMatch(JoinCheck::multiplies)) {
                untied.add(branch);
            }
        }
        if (untied.size() < either.branches().size()) {
            untied.forEach(branch -> problems.add(untied(branch)));
        }
    }

    /** By the number of each fact, the same number for facts that have to do with each other. */
    private static int[] groups(Rule rule, List<Condition> conditions) {
        int[] group = new int[rule.numbers() + 1];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        conditions.forEach(condition -> tie(condition, group));
        return group;
    }

    /**
     * Tells of facts that are counted, required or forbidden, which belong to people, in a rule about one person, where
     * nothing says that theirs are meant.
     */
    private static void everybody(Rule rule, Condition condition, List<Problem> problems) {
        if (!(condition instanceof Condition.Accumulate
                || condition instanceof Condition.Exists
                || condition instanceof Condition.Not)) {
            return;
        }
        Condition.Pattern pattern = ConditionAnalysis.patterns(condition).get(0);
        Optional<Field> whose = person(pattern);
        boolean tied = pattern.tests().stream()
                .filter(JoinCheck::ties)
                .flatMap(test -> test.facts().stream())
                .anyMatch(fact -> fact != pattern.number());
        if (whose.isEmpty() || tied) {
            return;
        }
        boolean aboutSomebody = rule.conditions().stream()
                .filter(JoinCheck::multiplies)
                .flatMap(each -> ConditionAnalysis.patterns(each).stream())
                .anyMatch(each -> person(each).isPresent());
        if (aboutSomebody) {
            AnalysisMessage said = condition instanceof Condition.Accumulate
                    ? AnalysisMessage.EVERYBODY_COUNTED
                    : AnalysisMessage.ANYBODY_COUNTS;
            problems.add(new Problem(
                            Code.UNTIED_GROUP,
                            pattern.position(),
                            said.with(pattern.fact().name()))
                    .maybe(AnalysisMessage.MAYBE_CONTACT.with(whose.get().name(), "$who")));
        }
    }

    /** The field that says whose fact it is. */
    private static Optional<Field> person(Condition.Pattern pattern) {
        List<Field> people = pattern.fact().fields().values().stream()
                .filter(field -> field.type().raw() == PersonId.class)
                .toList();
        return people.stream()
                .filter(field -> field.name().equals("contact") || field.name().equals("id") || people.size() == 1)
                .findFirst();
    }

    /** Whether the rule holds once for each such fact; of some there is only one. */
    private static boolean multiplies(Condition condition) {
        return (condition instanceof Condition.Match || condition instanceof Condition.Or)
                && ConditionAnalysis.patterns(condition).stream().noneMatch(JoinCheck::isOne);
    }

    /** Whether there is never more than one such fact. */
    private static boolean isOne(Condition.Pattern pattern) {
        Class<?> type = pattern.fact().type();
        return type == Now.class
                || type == Today.class
                // Which of several days it is, rules tell by the time.
                || type == SpecialDay.class
                || type == Owner.class
                || NAMED.contains(type) && pattern.tests().stream().anyMatch(JoinCheck::isNamed)
                // The owner is in one night, or has it next.
                || type == QuietHours.class && pattern.tests().stream().anyMatch(JoinCheck::isMine);
    }

    /** Of one name there is one switch, and one figure on a platform. */
    private static boolean isNamed(Constraint test) {
        return test instanceof Constraint.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.left() instanceof Term.FieldAccess field
                && field.path().get(0).name().equals("name");
    }

    private static boolean isMine(Constraint test) {
        return test instanceof Constraint.Compare compare
                && compare.operator() == Operator.EQUAL
                && (isMine(compare.left(), compare.right()) || isMine(compare.right(), compare.left()));
    }

    private static boolean isMine(Term read, Term value) {
        return read instanceof Term.FieldAccess field
                && field.path().get(0).name().equals("mine")
                && value instanceof Term.Constant constant
                && constant.value().equals(true);
    }

    /** Whether it says which facts belong together; that they are not the same does not. */
    private static boolean ties(Constraint test) {
        return !(test instanceof Constraint.Compare compare) || compare.operator() != Operator.UNEQUAL;
    }

    private static void tie(Condition condition, int[] group) {
        for (Condition.Pattern pattern : ConditionAnalysis.patterns(condition)) {
            for (Constraint test : pattern.tests()) {
                // The one moment is the same for all facts.
                if (!ties(test)) {
                    continue;
                }
                if (!test.readsTime()) {
                    test.facts().forEach(fact -> join(group, pattern.number(), fact));
                } else {
                    test.facts().stream()
                            .filter(fact -> fact != pattern.number())
                            .reduce((one, other) -> {
                                join(group, one, other);
                                return other;
                            });
                }
            }
        }
        if (condition instanceof Condition.Accumulate gather) {
            gather.folds().forEach(fold -> join(group, gather.source().number(), fold.number()));
        }
    }

    private static void join(int[] group, int one, int other) {
        int from = group[one];
        int to = group[other];
        for (int i = 0; i < group.length; i++) {
            group[i] = group[i] == from ? to : group[i];
        }
    }
}

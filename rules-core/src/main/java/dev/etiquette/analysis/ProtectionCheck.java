package dev.etiquette.analysis;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Proposal;
import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.language.ReplacedRule;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleTextFormat;
import dev.etiquette.language.Term;
import dev.etiquette.model.Feedback;
import dev.etiquette.prepared.DismissedAdvice;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for rules that protect others, such as whoever asked to be left alone, and do so no more, or less, because of what
 * an author put in their place; and for restraint that holds back the protection itself.
 */
final class ProtectionCheck {

    private static final int MOST_NAMED = 3;

    /** A field that is given a name and compared with nothing. */
    private static final Pattern NAMING = Pattern.compile(" *,? *\\$\\w+ : [A-Za-z]+(?= *[,)])");

    /** What is done for the sake of others and reaches nobody. */
    private static final List<Action> PROTECTED = List.of(Action.RECORD_OPT_OUT, Action.DECIDE);

    /** The words for these acts. */
    private static final Map<String, Action> ACTS = Map.of(
            "recordOptOut", Action.RECORD_OPT_OUT, "recordOptOutAt", Action.RECORD_OPT_OUT, "decide", Action.DECIDE);

    private final RuleImplication implication = new RuleImplication();
    private final List<Problem> problems;

    ProtectionCheck(List<Problem> problems) {
        this.problems = problems;
    }

    /** Tells of each rule below that protects others and was retired, put on trial, or replaced by one that says less. */
    void replaced(List<ReplacedRule> rules) {
        for (ReplacedRule each : rules) {
            Rule before = each.before();
            if (before.protects().isEmpty() || before.retired()) {
                continue;
            }
            if (each.after().retired() || each.after().trial()) {
                problems.add(new Problem(
                                Code.PROTECTION_RETIRED,
                                each.position(),
                                AnalysisMessage.PROTECTION_RETIRED.with(before.id(), before.protects()))
                        .maybe(AnalysisMessage.MAYBE_KEEP_PROTECTION.text()));
            } else if (!implication.follows(before, each.after()) && !isSame(before, each.after())) {
                problems.add(new Problem(
                                Code.PROTECTION_LOOSENED,
                                each.position(),
                                AnalysisMessage.PROTECTION_LOOSENED.with(before.id(), before.protects())
                                        + difference(before, each.after()))
                        .maybe(AnalysisMessage.MAYBE_OWN_ID.text()));
            }
        }
    }

    /** Whether a rule asks and says the same, in whatever order; false as well where results are counted. */
    private static boolean isSame(Rule before, Rule after) {
        boolean counts = Stream.concat(before.conditions().stream(), after.conditions().stream())
                .anyMatch(Condition.Accumulate.class::isInstance);
        return !counts
                && wholeConditions(before).equals(wholeConditions(after))
                && RuleImplication.saying(before, written(before))
                        .equals(RuleImplication.saying(after, written(after)));
    }

    /** Each condition with all its branches, which are one condition together. */
    private static List<String> wholeConditions(Rule rule) {
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            whole.add(branches(rule, i).stream().sorted().collect(Collectors.joining(" or ")));
        }
        return whole.stream().sorted().toList();
    }

    /** What a number of the rule stands for, as its author wrote it. */
    private static IntFunction<String> written(Rule rule) {
        Map<Integer, String> texts = new HashMap<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            String text = String.join(" or ", branches(rule, i));
            ConditionAnalysis.patterns(rule.conditions().get(i)).forEach(pattern -> texts.put(pattern.number(), text));
        }
        return number -> texts.getOrDefault(number, "");
    }

    /** What is gone and what is new: conditions, and what the rule says. */
    private static String difference(Rule before, Rule after) {
        List<String> gone = conditions(before);
        List<String> added = conditions(after);
        List<String> was = unnamed(gone);
        List<String> is = unnamed(added);
        // A name alone makes no difference.
        gone.removeIf(condition -> is.contains(unnamed(condition)));
        added.removeIf(condition -> was.contains(unnamed(condition)));
        List<String> saidBefore = said(before);
        List<String> saidNow = said(after);
        saidBefore.stream().filter(each -> !saidNow.contains(each)).forEach(gone::add);
        saidNow.stream().filter(each -> !saidBefore.contains(each)).forEach(added::add);
        return (gone.isEmpty() ? "" : AnalysisMessage.GONE.with(listed(gone)))
                + (added.isEmpty() ? "" : AnalysisMessage.NEW.with(listed(added)));
    }

    private static List<String> unnamed(List<String> conditions) {
        return conditions.stream().map(ProtectionCheck::unnamed).toList();
    }

    /** A condition without the names that it gives to its fields. */
    private static String unnamed(String condition) {
        return NAMING.matcher(condition).replaceAll("").replaceAll("\\( *,? *", "( ");
    }

    /** What the rule says as its author wrote it, part by part and without the reason. */
    private static List<String> said(Rule rule) {
        return rule.statement().arguments().stream()
                        .noneMatch(argument -> argument.type().raw() == Statement.Because.class)
                ? List.of(RuleTextFormat.statement(rule))
                : RuleTextFormat.statementParts(rule).stream()
                        .filter(part -> !part.startsWith("because"))
                        .toList();
    }

    private static List<String> conditions(Rule rule) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            conditions.addAll(branches(rule, i));
        }
        return conditions;
    }

    /** A condition as its author wrote it; of an "or" each branch. */
    private static List<String> branches(Rule rule, int index) {
        return ConditionAnalysis.patterns(rule.conditions().get(index)).stream()
                .map(pattern -> RuleTextFormat.condition(rule, index, pattern))
                .toList();
    }

    private static String listed(List<String> conditions) {
        String some = conditions.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
        return conditions.size() > MOST_NAMED
                ? AnalysisMessage.AND_OTHERS.with(some, conditions.size() - MOST_NAMED)
                : some;
    }

    /**
     * Tells of an author's rule that holds back whatever is proposed: also that somebody be put on the list of those left
     * alone, or that the owner decide about it, which a rule below proposes.
     */
    void holdsBackAll(Rule rule, List<Rule> all, Set<Rule> own) {
        boolean below = all.stream()
                .anyMatch(each -> !own.contains(each) && !each.protects().isEmpty());
        if (!below) {
            return;
        }
        if (rule.signals()) {
            hides(rule, all);
        }
        if (!rule.statement().word().name().equals("withhold")) {
            return;
        }
        for (Condition condition : rule.conditions()) {
            for (Condition.Pattern pattern : ConditionAnalysis.patterns(condition)) {
                if ((condition instanceof Condition.Match || condition instanceof Condition.Or)
                        && pattern.fact().type() == Proposal.class
                        && isHeldBack(rule, pattern.number())) {
                    heldBack(rule, pattern);
                }
            }
        }
    }

    private void heldBack(Rule rule, Condition.Pattern pattern) {
        Optional<Action> named = known(rule, pattern.number())
                .flatMap(id -> protectedActs(id).findFirst())
                .filter(act -> !answers(rule));
        Optional<Action> held = named.isPresent() || isKnownById(rule, pattern.number())
                ? named
                : PROTECTED.stream()
                        .filter(act -> pattern.tests().stream().allMatch(test -> admits(test, act)))
                        .findFirst();
        held.ifPresent(act -> problems.add(new Problem(
                        Code.PROTECTION_HELD_BACK,
                        pattern.position(),
                        (act == Action.DECIDE ? AnalysisMessage.DECISION_HELD_BACK : AnalysisMessage.OPT_OUT_HELD_BACK)
                                .text())
                .maybe((named.isPresent() || pattern.tests().stream().anyMatch(ProtectionCheck::wantsOneAct)
                                ? AnalysisMessage.MAYBE_OTHER_ACT
                                : pattern.tests().stream().anyMatch(ProtectionCheck::wantsNoReachingOut)
                                        ? AnalysisMessage.MAYBE_NOT_THESE_ACTS
                                        : AnalysisMessage.MAYBE_REACHES_OUT)
                        .text())));
    }

    /** Tells of a signal by which another rule holds back that somebody be put on the list. */
    private void hides(Rule rule, List<Rule> all) {
        Optional<Action> hidden = rule.statement().arguments().stream()
                .flatMap(ProtectionCheck::protectedActs)
                .findFirst();
        Optional<Rule> reader = all.stream()
                .filter(each -> each.statement().word().name().equals("withhold")
                        && each.needs().contains(rule.derives()))
                .min(Rule.BY_ID);
        if (hidden.isPresent() && reader.isPresent() && !answers(rule)) {
            problems.add(new Problem(
                            Code.PROTECTION_HELD_BACK,
                            rule.places().statement(),
                            (hidden.get() == Action.DECIDE
                                            ? AnalysisMessage.DECISION_HIDDEN
                                            : AnalysisMessage.OPT_OUT_HIDDEN)
                                    .with(reader.get().id()))
                    .maybe(AnalysisMessage.MAYBE_OTHER_ACT.text()));
        }
    }

    /** Whether the rule follows what the owner said of advice. */
    private static boolean answers(Rule rule) {
        return rule.needs().stream()
                .anyMatch(fact -> fact.type() == Feedback.class || fact.type() == DismissedAdvice.class);
    }

    /** The acts that protect others among those of which a term takes the id. */
    private static Stream<Action> protectedActs(Term term) {
        if (term instanceof Term.Call call) {
            Action act = ACTS.get(call.word().name());
            return act == null ? call.arguments().stream().flatMap(ProtectionCheck::protectedActs) : Stream.of(act);
        }
        return term instanceof Term.Template template
                ? template.parts().stream().flatMap(ProtectionCheck::protectedActs)
                : Stream.empty();
    }

    private static boolean isHeldBack(Rule rule, int number) {
        return rule.statement().arguments().get(0) instanceof Term.FieldAccess held
                && held.fact() == number
                && held.path().isEmpty();
    }

    /** Whether the rule means one piece of advice, as feedback does, or something that is planned. */
    private static boolean isKnownById(Rule rule, int number) {
        return known(rule, number).isPresent();
    }

    /** What the id of a proposal must be equal to. */
    private static Optional<Term> known(Rule rule, int number) {
        return rule.conditions().stream()
                .flatMap(condition -> ConditionAnalysis.patterns(condition).stream())
                .flatMap(pattern -> pattern.tests().stream())
                .filter(Constraint.Compare.class::isInstance)
                .map(Constraint.Compare.class::cast)
                .filter(test ->
                        test.operator() == Operator.EQUAL && (isId(test.left(), number) || isId(test.right(), number)))
                .map(test -> isId(test.left(), number) ? test.right() : test.left())
                .findFirst();
    }

    private static boolean isId(Term term, int number) {
        return term instanceof Term.FieldAccess field
                && field.fact() == number
                && (isField(term, "id") || isField(term, "planned"));
    }

    /** Whether it names an act that must be proposed. */
    private static boolean wantsOneAct(Constraint test) {
        return ComparedField.wanted(test, "action").findAny().isPresent();
    }

    /** Whether it asks for what reaches nobody. */
    private static boolean wantsNoReachingOut(Constraint test) {
        return ComparedField.wanted(test, "reachesOut").anyMatch(value -> value.equals(false));
    }

    /** Whether a proposal of such an act may pass that test. */
    private static boolean admits(Constraint test, Action act) {
        if (test instanceof Constraint.In among) {
            return !isField(among.left(), "action")
                    || among.values().stream().anyMatch(value -> value.value().equals(act));
        }
        if (test instanceof Constraint.Contains) {
            return true;
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        return !(excludes(compare.left(), compare.operator(), compare.right(), act)
                || excludes(compare.right(), compare.operator().mirrored(), compare.left(), act));
    }

    private static boolean excludes(Term field, Operator operator, Term value, Action act) {
        if (!(value instanceof Term.Constant constant)) {
            return false;
        }
        boolean equal = operator == Operator.EQUAL;
        if (isField(field, "action")) {
            return equal != constant.value().equals(act);
        }
        return (isField(field, "reachesOut") || isField(field, "unasked") || isField(field, "scheduled"))
                && equal == constant.value().equals(true);
    }

    private static boolean isField(Term term, String name) {
        return term instanceof Term.FieldAccess field
                && field.path().size() == 1
                && field.path().get(0).name().equals(name);
    }
}

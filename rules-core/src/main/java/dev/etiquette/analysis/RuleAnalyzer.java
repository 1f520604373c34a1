package dev.etiquette.analysis;

import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Severity;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Looks for rules that are well written and make no sense. */
public final class RuleAnalyzer {

    private RuleAnalyzer() {}

    /** Rules that can never hold; a book with such a rule is refused. Retired rules are not asked. */
    public static List<Problem> errors(List<Rule> rules) {
        List<Problem> problems = new ArrayList<>();
        active(rules).forEach(rule -> {
            new ConditionAnalysis(rule, problems).check();
            AdviceTimesCheck.check(rule, problems);
        });
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * All that makes no sense in each rule on its own, and in rules together. Only what an author wrote is told of;
     * the rules below, over which that is laid, make sense on their own.
     *
     * @param book which was read without errors
     * @param standard the rules of the standard book, from which ids are taken; may be empty
     */
    public static List<Problem> problems(RuleReader.Result book, Vocabulary vocabulary, List<Rule> standard) {
        List<Problem> problems = new ArrayList<>();
        Set<Rule> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(active(book.own()));
        ProtectionCheck protection = new ProtectionCheck(problems);
        protection.replaced(book.replaced());
        for (Rule rule : active(book.own())) {
            new ConditionAnalysis(rule, problems).check();
            AlternativesCheck.check(rule, problems);
            JoinCheck.check(rule, problems);
            AdviceTimesCheck.check(rule, problems);
            AdviceTimesCheck.ends(rule, problems);
        }
        List<Rule> active = active(book.rules());
        active(book.own()).forEach(rule -> protection.holdsBackAll(rule, active, own));
        new SignalUse(active, own, book.replaced(), standard, vocabulary, problems).check();
        new SubsumptionCheck(active, own, problems).check();
        TaskNames.check(active, own, problems);
        UnusedFactTypes.check(book.declared(), book.rules(), problems);
        RenamedIdCheck.check(book.rules(), standard, problems);
        return problems;
    }

    /**
     * What rules say of groups of people that nobody is in.
     *
     * @param files in which the rules stand
     * @param groups for which there is a norm
     * @param below the rules that these are laid over
     */
    public static List<Problem> groups(
            List<Rule> rules, List<RuleReader.Source> files, Collection<String> groups, List<Rule> below) {
        List<Problem> problems = new ArrayList<>();
        new GroupNames(files, groups, below).check(rules, problems);
        return problems;
    }

    private static List<Rule> active(List<Rule> rules) {
        return rules.stream().filter(rule -> !rule.retired()).toList();
    }
}

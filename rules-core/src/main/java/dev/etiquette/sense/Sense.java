package dev.etiquette.sense;

import dev.etiquette.language.Problem;
import dev.etiquette.language.Rule;
import dev.etiquette.language.Severity;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Looks for rules that are well written and make no sense. */
public final class Sense {

    private Sense() {}

    /** Rules that can never hold; a book with such a rule is refused. Retired rules are not asked. */
    public static List<Problem> errors(List<Rule> rules) {
        List<Problem> problems = new ArrayList<>();
        active(rules).forEach(rule -> new Conditions(rule, problems).check());
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * All that makes no sense in each rule on its own, and in rules together.
     *
     * @param rules all rules of a book
     * @param standard the rules of the standard book, from which ids are taken; may be empty
     */
    public static List<Problem> problems(List<Rule> rules, Vocabulary vocabulary, List<Rule> standard) {
        List<Problem> problems = new ArrayList<>();
        List<Rule> active = active(rules);
        for (Rule rule : active) {
            new Conditions(rule, problems).check();
            Ties.check(rule, problems);
        }
        new SignalUse(active, vocabulary, problems).check();
        new Repetition(active, problems).check();
        KeptIds.check(rules, standard, problems);
        return problems;
    }

    private static List<Rule> active(List<Rule> rules) {
        return rules.stream().filter(rule -> !rule.retired()).toList();
    }
}

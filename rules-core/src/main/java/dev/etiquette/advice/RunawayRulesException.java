package dev.etiquette.advice;

import java.util.List;

/**
 * An evaluation was stopped because it used up what one evaluation may use. There is no advice then, not even part of
 * one; other evaluations are not touched.
 */
public final class RunawayRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> rules;

    /**
     * An evaluation that did too much.
     *
     * @param what it did, as in "took 30 seconds"
     * @param rules the ids of those that did most of it, sorted; none when there is nothing to blame a rule for
     */
    public RunawayRulesException(String what, List<String> rules) {
        super("The evaluation " + what + " and was stopped; " + blamed(rules));
        this.rules = List.copyOf(rules);
    }

    private static String blamed(List<String> rules) {
        return switch (rules.size()) {
            case 0 ->
                "no rule had much to do with it.\nMaybe there are too many facts, texts or phrases for that time.";
            case 1 -> "most of it was the work of the rule " + rules.get(0) + advice();
            default -> "most of it was the work of the rules " + String.join(", ", rules) + advice();
        };
    }

    private static String advice() {
        return ".\nMaybe two of its facts are tied together too loosely.";
    }

    /** The ids of the rules that did most of it, sorted; none when there is nothing to blame a rule for. */
    public List<String> rules() {
        return rules == null ? List.of() : rules;
    }
}

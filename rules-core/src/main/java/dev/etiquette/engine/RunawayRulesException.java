package dev.etiquette.engine;

import java.util.List;

/**
 * An evaluation was stopped because rules used up what one evaluation may use. There is no advice then, not even part
 * of one; other evaluations are not touched.
 */
public final class RunawayRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> rules;

    RunawayRulesException(String what, List<String> rules) {
        super("The evaluation " + what + " and was stopped; most of it was the work of "
                + (rules.size() == 1 ? "the rule " : "the rules ") + String.join(", ", rules)
                + ".\nMaybe two of its facts are tied together too loosely.");
        this.rules = List.copyOf(rules);
    }

    /** The ids of the rules that were at work, sorted. */
    public List<String> rules() {
        return rules == null ? List.of() : rules;
    }
}

package dev.etiquette.advice;

import dev.etiquette.model.EtiquetteException;
import java.util.List;
import java.util.Objects;

/**
 * An evaluation was stopped because it used up what one evaluation may use, and to {@linkplain Limits set aside} the facts of
 * one person or conversation did not help: no one of them was to blame, those of three were set aside already, or the time was
 * up. There is no advice then, not even part of one; other evaluations are not touched.
 */
public final class RunawayRulesException extends EtiquetteException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> rules;

    /**
     * An evaluation that did too much.
     *
     * @param what it did, as in "The evaluation was stopped after 30 seconds."
     * @param rules the ids of those that did most of it, sorted; none when there is nothing to blame a rule for
     */
    public RunawayRulesException(String what, List<String> rules) {
        super(message(what, rules));
        this.rules = List.copyOf(rules);
    }

    private static String message(String what, List<String> rules) {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(rules, "rules");
        if (rules.isEmpty()) {
            return AdviceMessage.NO_BUSY_RULE.with(what) + "\n" + AdviceMessage.MAYBE_FEWER_FACTS.text();
        }
        AdviceMessage busy = rules.size() == 1 ? AdviceMessage.BUSY_RULE : AdviceMessage.BUSY_RULES;
        return busy.with(what, String.join(", ", rules)) + "\n" + AdviceMessage.MAYBE_JOIN_FACTS.text();
    }

    /** The ids of the rules that did most of it, sorted; none when there is nothing to blame a rule for. */
    public List<String> rules() {
        return rules == null ? List.of() : rules;
    }
}

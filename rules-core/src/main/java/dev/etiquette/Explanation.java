package dev.etiquette;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explain.Tracer;
import dev.etiquette.model.PersonId;
import java.util.List;

/**
 * Why something was advised or held back at one moment, and why something else was not: in lines for a person, those
 * that begin with blanks belonging to the one above.
 *
 * <p>Every rule is walked anew, over all facts that there were, given and derived, so an explanation takes much longer
 * than the advice, and is bounded: past two million steps it is not {@link #isComplete complete}. Not for use by several
 * threads.
 */
public final class Explanation {

    private final Tracer tracer;

    Explanation(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Whether all was looked at; else what is told is so, but there may be more. */
    public boolean isComplete() {
        return tracer.isComplete();
    }

    /** Notes how every condition of every rule came out. */
    public void cover(Coverage coverage) {
        tracer.cover(coverage.recorder());
    }

    /**
     * For what a rule held, a line for each; none when it did not hold.
     *
     * @param person whom it must be about; {@link PersonId#NONE} for anybody or nobody
     */
    public List<String> held(String rule, PersonId person) {
        return tracer.held(rule, person);
    }

    /** Which rules ask for it, and how they came to. */
    public List<String> why(Recommendation recommendation) {
        return tracer.why(recommendation);
    }

    /** Which rules ask for it, which hold it back, and how they came to. */
    public List<String> why(Withheld withheld) {
        return tracer.why(withheld);
    }

    /**
     * How far the rules came that may advise an action and did not, those first of which least was missing.
     *
     * @param person whom it should be about; {@link PersonId#NONE} for anybody or nobody
     */
    public List<String> whyNot(Action action, PersonId person) {
        return tracer.whyNot(action, person);
    }

    /**
     * How far a rule came that did not hold; nothing when it held.
     *
     * @param person whom it should be about; {@link PersonId#NONE} for anybody or nobody
     */
    public List<String> whyNot(String rule, PersonId person) {
        return tracer.whyNot(rule, person);
    }
}

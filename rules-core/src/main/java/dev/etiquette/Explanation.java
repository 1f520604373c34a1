package dev.etiquette;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explain.PlanTracer;
import dev.etiquette.explain.Tracer;
import dev.etiquette.model.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    private final PlanTracer plans;

    Explanation(Tracer tracer, PlanTracer plans) {
        this.tracer = tracer;
        this.plans = plans;
    }

    /** Whether all was looked at; else what is told is so, but there may be more. */
    public boolean isComplete() {
        return tracer.isComplete();
    }

    /**
     * Notes how every condition of every rule came out, where what is planned was judged as well; there, rules that
     * advise do not count.
     */
    public void cover(Coverage coverage) {
        tracer.cover(coverage.recorder());
        plans.cover(coverage.recorder());
    }

    /**
     * For what a rule held, a line for each, those for what is planned last; none when it did not hold.
     *
     * @param person whom it must be about; {@link PersonId#NONE} for anybody or nobody
     */
    public List<String> held(String rule, PersonId person) {
        return Stream.concat(tracer.held(rule, person).stream(), plans.held(rule, person).stream())
                .distinct()
                .toList();
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
     * Which rules hold back what is planned, and how they came to, by the facts of its own moment; nothing when it is
     * fine.
     *
     * @param planned of the advice for the same moment and situation
     */
    public List<String> why(JudgedDraft planned) {
        return plans.why(planned);
    }

    /**
     * How far a rule came, by the facts of the moment of what is planned, that does not hold for it; nothing when it
     * holds.
     *
     * @param planned of the advice for the same moment and situation
     */
    public List<String> whyNot(String rule, JudgedDraft planned) {
        return plans.whyNot(rule, planned);
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
     * How far a rule came that did not hold, neither for the advice nor for what is planned; nothing when it held.
     *
     * @param person whom it should be about; {@link PersonId#NONE} for anybody or nobody
     */
    public List<String> whyNot(String rule, PersonId person) {
        if (!plans.held(rule, person).isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(tracer.whyNot(rule, person));
        if (!lines.isEmpty()) {
            lines.addAll(plans.whyNot(rule, person));
        }
        return List.copyOf(lines);
    }
}

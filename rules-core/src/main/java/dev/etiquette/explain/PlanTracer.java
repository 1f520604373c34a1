package dev.etiquette.explain;

import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.engine.PlannedMoment;
import dev.etiquette.explanation.Why;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.language.Rule;
import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Walks rules anew over the facts by which what is planned was judged, moment by moment. Not for use by several threads.
 */
public final class PlanTracer {

    private final SortedMap<Instant, Tracer> byTime = new TreeMap<>();

    /**
     * Explains these judgements.
     *
     * @param tracer of the advice that they are part of; all that is looked at counts towards its bound
     */
    public PlanTracer(Tracer tracer, Collection<Rule> rules, Collection<PlannedMoment> moments) {
        for (PlannedMoment moment : moments) {
            List<Rule> asked = rules.stream()
                    .filter(rule -> !moment.failed().contains(rule.id()))
                    .toList();
            byTime.put(moment.plannedFor(), tracer.beside(asked, moment.given(), moment.derived()));
        }
    }

    /** Notes how the conditions of rules came out; what they advise at those moments nobody is told, so it does not count. */
    public void cover(CoverageRecorder coverage) {
        byTime.values().forEach(each -> each.coverJudgement(coverage));
    }

    /** Which rules hold it back, and how they came to; nothing when it is fine, or was not judged here. */
    public Why why(JudgedDraft planned) {
        return at(planned).map(each -> each.why(planned)).orElse(Why.UNKNOWN);
    }

    /** Which rules find something right about it, and how they came to; nothing when none does, or it was not judged here. */
    public Why whyBlessed(JudgedDraft planned) {
        return at(planned).map(each -> each.whyBlessed(planned)).orElse(Why.UNKNOWN);
    }

    /** How far a rule came that did not hold for it; nothing when it held, or when it was not judged here. */
    public List<WhyNot> whyNot(String rule, JudgedDraft planned) {
        return at(planned).map(each -> each.whyNot(rule, planned)).orElse(List.of());
    }

    private Optional<Tracer> at(JudgedDraft planned) {
        return Optional.ofNullable(byTime.get(planned.draft().utterance().at()));
    }

    /**
     * For what that is planned a rule held, a line for each.
     *
     * @param person whom it must reach; {@link PersonId#NONE} for anybody or nobody
     */
    public List<String> held(String rule, PersonId person) {
        return byTime.values().stream()
                .flatMap(each -> each.heldForPlans(rule, person).stream())
                .distinct()
                .toList();
    }

    /**
     * Why a rule neither holds back nor blesses anything that is planned, by the moments for which that is.
     *
     * @param person whom it should reach; {@link PersonId#NONE} for anybody or nobody
     */
    public SortedMap<Instant, List<WhyNot>> whyNot(String rule, PersonId person) {
        SortedMap<Instant, List<WhyNot>> byMoment = new TreeMap<>();
        byTime.forEach((moment, tracer) -> {
            List<WhyNot> found = tracer.whyNotForPlans(rule, person);
            if (!found.isEmpty()) {
                byMoment.put(moment, found);
            }
        });
        return byMoment;
    }
}

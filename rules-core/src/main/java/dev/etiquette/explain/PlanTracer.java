package dev.etiquette.explain;

import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.engine.PlannedMoment;
import dev.etiquette.engine.ValueFormat;
import dev.etiquette.language.Rule;
import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Walks rules anew over the facts by which what is planned was judged, moment by moment. Not for use by several threads.
 */
public final class PlanTracer {

    private final SortedMap<Instant, Tracer> byTime = new TreeMap<>();
    private final ZoneId zone;

    /**
     * Explains these judgements.
     *
     * @param tracer of the advice that they are part of; all that is looked at counts towards its bound
     * @param zone in which texts write moments
     */
    public PlanTracer(Tracer tracer, Collection<Rule> rules, Collection<PlannedMoment> moments, ZoneId zone) {
        this.zone = zone;
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
    public List<String> why(JudgedDraft planned) {
        return at(planned).map(each -> each.why(planned)).orElse(List.of());
    }

    /** How far a rule came that did not hold for it; nothing when it held, or when it was not judged here. */
    public List<String> whyNot(String rule, JudgedDraft planned) {
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
     * How far a rule came that holds nothing back that is planned, moment by moment.
     *
     * @param person whom it should reach; {@link PersonId#NONE} for anybody or nobody
     */
    public List<String> whyNot(String rule, PersonId person) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Instant, Tracer> moment : byTime.entrySet()) {
            List<String> found = moment.getValue().whyNotForPlans(rule, person);
            if (!found.isEmpty()) {
                lines.add(ExplanationMessage.FOR_PLANS.with(ValueFormat.of(moment.getKey(), zone)));
                found.forEach(line -> lines.add("  " + line));
            }
        }
        return lines;
    }
}

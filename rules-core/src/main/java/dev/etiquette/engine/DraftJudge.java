package dev.etiquette.engine;

import static java.util.stream.Collectors.groupingBy;

import dev.etiquette.advice.Blessing;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Withholding;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Judges what is not sent yet, each at its own moment, by an evaluation with that moment as now. What is planned for an
 * earlier moment counts as said there.
 */
final class DraftJudge {

    /** Each moment takes an evaluation of its own. */
    static final int MOST_MOMENTS = 100;

    private static final Comparator<Draft> IN_TIME = Comparator.<Draft, Instant>comparing(
                    draft -> draft.utterance().at())
            .thenComparing(draft -> draft.utterance().id())
            .thenComparing(Draft::toString);

    private final Network network;
    private final Limits limits;

    DraftJudge(Network network, Limits limits) {
        this.network = network;
        this.limits = limits;
    }

    /** Lays out facts for a moment. */
    @FunctionalInterface
    interface Layout {
        EvaluationInput at(Collection<? extends Fact> facts, Instant moment, ThresholdClock clock);
    }

    /** Is told of each moment, in the order of time. */
    @FunctionalInterface
    interface Witness {
        void judged(PlannedMoment moment);
    }

    /**
     * What came out.
     *
     * @param drafts by time, then by id, then by whom they reach
     * @param failed the ids of rules that failed and were left out
     * @param left how many were not judged, as there are too many moments
     */
    record Judgement(List<JudgedDraft> drafts, Set<String> failed, int left) {}

    /**
     * Judges all of them.
     *
     * @param clock of the advice that this is part of; notes when a judgement can become another one
     * @param witness is told how each judgement came about
     */
    Judgement judge(
            List<Draft> drafts,
            Owner owner,
            Collection<? extends Fact> facts,
            Instant now,
            ThresholdClock clock,
            Layout layout,
            Witness witness,
            EvaluationContext.Stopwatch watch) {
        SortedMap<Instant, List<Draft>> byTime = new TreeMap<>(drafts.stream()
                .sorted(IN_TIME)
                .distinct()
                .collect(groupingBy(draft -> draft.utterance().at())));
        List<JudgedDraft> judged = new ArrayList<>();
        Set<String> failed = new TreeSet<>();
        List<Fact> known = new ArrayList<>(facts);
        int moments = 0;
        int left = 0;
        for (Map.Entry<Instant, List<Draft>> planned : byTime.entrySet()) {
            if (++moments > MOST_MOMENTS || !Times.isOnCalendar(planned.getKey())) {
                left += planned.getValue().size();
                continue;
            }
            Instant moment = planned.getKey().isAfter(now) ? planned.getKey() : now;
            ThresholdClock then = new ThresholdClock(moment);
            try {
                EvaluationInput input = layout.at(known, moment, then);
                NamedPeople named = new NamedPeople(owner, input.contacts().values());
                List<Object> given = with(input, named, planned.getValue());
                Network.Outcome outcome = network.evaluate(given, then, owner.zone(), limits, watch);
                witness.judged(new PlannedMoment(planned.getKey(), moment, given, outcome.derived(), outcome.failed()));
                Map<Proposal, List<Withholding>> vetoes = outcome.withholdings().stream()
                        .filter(each -> each.proposal().scheduled() && !then.reached(each.endsAt()))
                        .collect(groupingBy(Withholding::proposal));
                // What a rule finds right about advice is told nowhere.
                Map<Proposal, List<Blessing>> blessings = outcome.blessings().stream()
                        .filter(each -> each.proposal().scheduled())
                        .collect(groupingBy(Blessing::proposal));
                planned.getValue().forEach(draft -> judged.addAll(judged(draft, named, input, vetoes, blessings)));
                failed.addAll(outcome.failed());
                planned.getValue().forEach(draft -> known.add(named.with(draft).utterance()));
            } finally {
                // What stops one of them counts as well: at another time it need not.
                then.nextChange().ifPresent(clock::changesAt);
            }
        }
        return new Judgement(judged, failed, left);
    }

    private static List<Object> with(EvaluationInput input, NamedPeople named, List<Draft> drafts) {
        List<Object> facts = new ArrayList<>(input.facts());
        drafts.forEach(draft -> facts.addAll(proposals(draft, named, input)));
        return facts;
    }

    private static List<Proposal> proposals(Draft draft, NamedPeople named, EvaluationInput input) {
        return DraftReader.proposals(named.with(draft), input.contacts(), input.facts());
    }

    private static List<JudgedDraft> judged(
            Draft draft,
            NamedPeople named,
            EvaluationInput input,
            Map<Proposal, List<Withholding>> allVetoes,
            Map<Proposal, List<Blessing>> blessings) {
        List<JudgedDraft> judged = new ArrayList<>();
        for (Proposal proposal : proposals(draft, named, input)) {
            List<Withholding> vetoes = allVetoes.getOrDefault(proposal, List.of());
            Instant lifted = vetoes.stream()
                    .map(Withholding::endsAt)
                    .max(Comparator.naturalOrder())
                    .orElse(Times.NEVER);
            List<Reason> by = List.copyOf(
                    new TreeSet<>(vetoes.stream().map(Withholding::reason).toList()));
            judged.add(new JudgedDraft(
                    draft,
                    proposal.contact(),
                    proposal.name(),
                    by,
                    Times.isOnCalendar(lifted) ? Optional.of(lifted) : Optional.empty(),
                    List.copyOf(new TreeSet<>(blessings.getOrDefault(proposal, List.of()).stream()
                            .map(Blessing::reason)
                            .toList()))));
        }
        return judged;
    }
}

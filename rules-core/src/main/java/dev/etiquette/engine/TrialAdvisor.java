package dev.etiquette.engine;

import dev.etiquette.advice.Reason;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.advice.TrialAdvice;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Evaluates all rules once more, with those on trial. The advice comes from an evaluation without them, so that nothing of
 * theirs can be in it. Immutable; any number of threads may ask at once.
 */
public final class TrialAdvisor {

    private final Advisor all;
    private final Set<String> tried;

    /**
     * Asks all rules.
     *
     * @param tried the ids of those on trial
     */
    public TrialAdvisor(Advisor all, Set<String> tried) {
        this.all = all;
        this.tried = Set.copyOf(tried);
    }

    /** Who asks all rules. */
    public Advisor all() {
        return all;
    }

    /** The ids of those on trial. */
    public Set<String> tried() {
        return tried;
    }

    /**
     * What the rules on trial would say. Rules that use up what one evaluation may are named: what is tried must not take the
     * advice away.
     *
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    public TrialAdvice answer(Owner owner, Collection<? extends Fact> facts, Instant now) {
        Advisor.Answer answer;
        try {
            answer = all.answer(owner, facts, now);
        } catch (RunawayRulesException runaway) {
            List<String> busy = tried(runaway.rules());
            return new TrialAdvice(
                    List.of(), List.of(), List.of(), Optional.empty(), busy.isEmpty() ? tried(tried) : busy);
        }
        Set<String> failed = new TreeSet<>(answer.failed());
        failed.addAll(answer.stopped());
        return new TrialAdvice(
                answer.recommendations().stream()
                        .filter(each -> hasPart(each.reasons()))
                        .toList(),
                answer.withheld().stream()
                        .filter(each -> hasPart(each.recommendation().reasons()) || hasPart(each.by()))
                        .toList(),
                answer.planned().stream()
                        .filter(each -> hasPart(each.by()) || hasPart(each.blessings()))
                        .toList(),
                answer.nextReview(),
                tried(failed));
    }

    private boolean hasPart(Collection<Reason> reasons) {
        return reasons.stream().anyMatch(reason -> tried.contains(reason.rule()));
    }

    /** Those on trial among some rules, sorted. */
    private List<String> tried(Collection<String> rules) {
        return new TreeSet<>(rules).stream().filter(tried::contains).toList();
    }
}

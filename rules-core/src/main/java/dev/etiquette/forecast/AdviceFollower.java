package dev.etiquette.forecast;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Urgency;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Times;
import dev.etiquette.review.Happenings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An owner who does what is advised. For one walk; not for use by several threads. */
final class AdviceFollower implements Happenings {

    private final List<FollowedAdvice> followed = new ArrayList<>();
    private final Set<RecommendationId> done = new HashSet<>();

    /**
     * Something that the owner did.
     *
     * @param recommendation as it was then
     * @param at when
     */
    record FollowedAdvice(Recommendation recommendation, Instant at) {}

    /** In the order of time. */
    List<FollowedAdvice> followed() {
        return List.copyOf(followed);
    }

    @Override
    public Next after(Situation known, Advice advice) {
        Set<RecommendationId> shown = new HashSet<>();
        advice.recommendations().forEach(each -> shown.add(each.id()));
        // What was done and is still shown is not done again before it has gone and come back.
        done.retainAll(shown);
        FollowedActs acts = new FollowedActs(known);
        List<Fact> facts = new ArrayList<>();
        Optional<Instant> next = Optional.empty();
        for (Recommendation each : advice.recommendations()) {
            if (!each.act().action().takesTime() || done.contains(each.id())) {
                continue;
            }
            Instant when = when(each, advice.now(), known.owner());
            if (when.isAfter(advice.now())) {
                next = next.filter(earlier -> earlier.isBefore(when)).or(() -> Optional.of(when));
            } else {
                done.add(each.id());
                followed.add(new FollowedAdvice(each, advice.now()));
                facts.addAll(acts.facts(each, advice.now()));
            }
        }
        return new Next(facts, next);
    }

    /** When it is due, or at once; not before it may be done, and not at rest: rather before a rest than behind it. */
    private static Instant when(Recommendation recommendation, Instant now, Owner owner) {
        Instant first = later(now, recommendation.notBefore().orElse(Times.ALWAYS));
        Instant best = recommendation.urgency() == Urgency.SOON
                ? later(first, recommendation.dueBy().orElse(first))
                : first;
        return owner.waking()
                .rest(best, owner.zone())
                .filter(rest -> rest.begins().isBefore(best))
                .map(rest -> rest.begins().isBefore(first) ? rest.ends() : rest.begins())
                .orElse(best);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

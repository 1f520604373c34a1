package dev.etiquette.engine;

import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Feedback.Verdict;
import dev.etiquette.model.Owner;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Utterance;
import dev.etiquette.vocabulary.ValueFormat;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains an empty list of recommendations. */
final class EmptyAdviceReason {

    private final Owner owner;
    private final Collection<? extends Fact> facts;
    private final Instant now;

    /** When the owner last said of something that it is done. */
    private final Map<RecommendationId, Instant> done = new HashMap<>();

    private EmptyAdviceReason(Owner owner, Collection<? extends Fact> facts, Instant now) {
        this.owner = owner;
        this.facts = facts;
        this.now = now;
        for (Fact fact : facts) {
            if (fact instanceof Feedback said
                    && said.verdict() == Verdict.DONE
                    && !said.at().isAfter(now)) {
                done.merge(said.recommendation(), said.at(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
    }

    /** A sentence or two about a moment at which nothing is recommended. */
    static String of(List<Withheld> withheld, Owner owner, Collection<? extends Fact> facts, Instant now) {
        return new EmptyAdviceReason(owner, facts, now).text(withheld);
    }

    private String text(List<Withheld> withheld) {
        List<Withheld> held = withheld.stream().filter(each -> !isDone(each)).toList();
        if (!held.isEmpty()) {
            return held(held, owner);
        } else if (!withheld.isEmpty()) {
            return EngineMessage.ALL_DONE.text();
        }
        return (anythingSaid() ? EngineMessage.NOTHING_DUE : EngineMessage.NOTHING_SAID).text();
    }

    private static String held(List<Withheld> held, Owner owner) {
        if (held.stream().allMatch(each -> each.by().get(0).rule().equals(Withheld.BUDGET))) {
            return EngineMessage.BUDGET_USED_UP.text();
        }
        Optional<String> first = held.stream()
                .flatMap(each -> each.allowedFrom().stream())
                .min(Comparator.naturalOrder())
                .map(moment -> ValueFormat.of(moment, owner.zone()));
        if (held.size() == 1) {
            return first.map(EngineMessage.ONE_HELD_UNTIL::with).orElseGet(EngineMessage.ONE_HELD_WITHOUT_END::text);
        }
        return first.map(moment -> EngineMessage.SEVERAL_HELD_UNTIL.with(held.size(), moment))
                .orElseGet(() -> EngineMessage.SEVERAL_HELD_WITHOUT_END.with(held.size()));
    }

    /** What the owner has done needs no mention. */
    private boolean isDone(Withheld withheld) {
        Instant said = done.get(withheld.recommendation().id());
        return said != null && !said.isBefore(withheld.recommendation().act().cameUpAt());
    }

    private boolean anythingSaid() {
        return facts.stream()
                .anyMatch(fact -> fact instanceof Utterance said && !said.at().isAfter(now));
    }
}

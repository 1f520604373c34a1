package dev.etiquette.engine;

import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Feedback.Verdict;
import dev.etiquette.model.Owner;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Utterance;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** One sentence about a moment at which nothing is recommended. */
    static String of(List<Withheld> withheld, Owner owner, Collection<? extends Fact> facts, Instant now) {
        return new EmptyAdviceReason(owner, facts, now).sentence(withheld);
    }

    private String sentence(List<Withheld> withheld) {
        List<Withheld> held = withheld.stream().filter(each -> !isDone(each)).toList();
        if (!held.isEmpty()) {
            return held(held, owner);
        } else if (!withheld.isEmpty()) {
            return "Nothing more to do: all that was advised is done.";
        }
        return anythingSaid()
                ? "Nothing to do: nobody waits for an answer that is due, and no post of yours calls for anything."
                : "Nothing to do: nothing is known yet of what anybody has said.";
    }

    private static String held(List<Withheld> held, Owner owner) {
        if (held.stream().allMatch(each -> each.by().get(0).rule().equals(Withheld.BUDGET))) {
            return "Nothing more to do today: your daily budget is used up.";
        }
        String many = held.size() == 1 ? "1 thing is held back" : held.size() + " things are held back";
        return "Nothing that may be done now: " + many
                + held.stream()
                        .flatMap(each -> each.allowedFrom().stream())
                        .min(Comparator.naturalOrder())
                        .map(first -> (held.size() == 1 ? ", until " : ", the first of them until ")
                                + ValueFormat.of(first, owner.zone()) + ".")
                        .orElse(", and time alone does not lift that.");
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

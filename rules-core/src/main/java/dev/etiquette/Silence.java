package dev.etiquette;

import dev.etiquette.advice.Withheld;
import dev.etiquette.engine.Advisor;
import dev.etiquette.engine.ValueFormat;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Feedback.Verdict;
import dev.etiquette.model.Owner;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Utterance;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why there is nothing to do: "no reason given" is what users of such programs complain about. */
final class Silence {

    private final Situation situation;
    private final Instant now;

    /** When the owner last said of something that it is done. */
    private final Map<RecommendationId, Instant> done = new HashMap<>();

    private Silence(Situation situation, Instant now) {
        this.situation = situation;
        this.now = now;
        for (Fact fact : situation.facts()) {
            if (fact instanceof Feedback said
                    && said.verdict() == Verdict.DONE
                    && !said.at().isAfter(now)) {
                done.merge(said.recommendation(), said.at(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
    }

    /** Empty when there is something to do. */
    static Optional<String> of(Advisor.Answer answer, Situation situation, Instant now) {
        return answer.recommendations().isEmpty()
                ? Optional.of(new Silence(situation, now).sentence(answer.withheld()))
                : Optional.empty();
    }

    private String sentence(List<Withheld> withheld) {
        List<Withheld> held = withheld.stream().filter(each -> !isDone(each)).toList();
        if (!held.isEmpty()) {
            return held(held, situation.owner());
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
        return situation.facts().stream()
                .anyMatch(fact -> fact instanceof Utterance said && !said.at().isAfter(now));
    }
}

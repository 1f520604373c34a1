package dev.etiquette.explain;

import dev.etiquette.language.Condition;
import dev.etiquette.model.Feedback;
import dev.etiquette.prepared.DismissedAdvice;
import dev.etiquette.prepared.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what the owner said, or said of advice, from which a fact comes. */
final class SettlingFact {

    private static final Comparator<Object> IN_TIME = Comparator.comparing(SettlingFact::at);

    private final FactIndex known;
    private final NaiveMatcher.Steps steps;
    private final Function<Object, Optional<RuleMatch>> source;
    private final Set<Object> seen = new HashSet<>();

    SettlingFact(FactIndex known, NaiveMatcher.Steps steps, Function<Object, Optional<RuleMatch>> source) {
        this.known = known;
        this.steps = steps;
        this.source = source;
    }

    /** The latest; empty where others are behind it. */
    Optional<Object> of(Object fact) {
        if (!seen.add(fact)) {
            return Optional.empty();
        } else if (isVerdict(fact) || (fact instanceof Turn turn && turn.mine())) {
            return Optional.of(fact);
        }
        return known.isDerived(fact)
                ? source.apply(fact).stream()
                        .flatMap(match -> all(match).stream())
                        .flatMap(each -> of(each).stream())
                        .max(IN_TIME)
                : Optional.empty();
    }

    /** Whether it is what the owner has said of advice. */
    static boolean isVerdict(Object fact) {
        return fact instanceof Feedback || fact instanceof DismissedAdvice;
    }

    private static Instant at(Object fact) {
        if (fact instanceof Turn turn) {
            return turn.at();
        }
        return fact instanceof DismissedAdvice dismissed ? dismissed.at() : ((Feedback) fact).at();
    }

    private List<Object> all(RuleMatch match) {
        List<Object> all = new ArrayList<>(match.facts());
        for (Condition condition : match.rule().conditions()) {
            if (condition instanceof Condition.Accumulate gather) {
                all.addAll(known.matching(gather.source(), match.matched(), steps));
            }
        }
        return all;
    }
}

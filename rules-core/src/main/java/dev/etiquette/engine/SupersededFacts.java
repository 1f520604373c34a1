package dev.etiquette.engine;

import dev.etiquette.model.Detail;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Switch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds the facts that no rule will see again, whatever is added later: versions in whose place a later one has come, and
 * switches that are off for good. Leaves out the same as {@link FactDeduplicator} and {@link PersonalFactReader}, as far
 * as their choice stays what it is at every later moment.
 */
public final class SupersededFacts {

    private final Instant now;
    private final UnaryOperator<Platform> naming;

    /** Of each fact the latest version whose time has come. */
    private final Map<Object, Fact> latest = new HashMap<>();

    private SupersededFacts(Instant now, UnaryOperator<Platform> naming) {
        this.now = now;
        this.naming = naming;
    }

    /**
     * The facts without those, each once, in their order.
     *
     * @param now the earliest moment that matters from now on
     * @param naming gives platforms the names that the book has for them
     */
    public static List<Fact> without(Collection<? extends Fact> facts, Instant now, UnaryOperator<Platform> naming) {
        SupersededFacts superseded = new SupersededFacts(now, naming);
        facts.forEach(superseded::note);
        List<Fact> left = new ArrayList<>(new LinkedHashSet<>(facts));
        left.removeIf(superseded::isOver);
        return left;
    }

    private void note(Fact fact) {
        if (hasCome(fact)) {
            key(fact).ifPresent(key -> latest.merge(key, fact, (one, other) -> order(one, other) >= 0 ? one : other));
        }
    }

    private boolean isOver(Fact fact) {
        if (fact instanceof Switch each) {
            return !each.endsAt().isAfter(now);
        }
        return hasCome(fact)
                && key(fact)
                        .map(latest::get)
                        .filter(later -> order(later, fact) > 0)
                        .isPresent();
    }

    /** A version whose time is still to come may be the later one then. */
    private boolean hasCome(Fact fact) {
        Instant from = fact instanceof Detail detail ? detail.since() : FactVersion.countsFrom(fact);
        return !from.isAfter(now);
    }

    private Optional<Object> key(Fact fact) {
        return fact instanceof Detail detail
                ? Optional.of(List.of(detail.contact(), detail.name()))
                : FactVersion.key(fact, naming).map(Object.class::cast);
    }

    private static int order(Fact one, Fact other) {
        return one instanceof Detail first && other instanceof Detail second
                ? PersonalFactReader.KNOWN_LAST.compare(first, second)
                : FactVersion.order(one, other);
    }
}

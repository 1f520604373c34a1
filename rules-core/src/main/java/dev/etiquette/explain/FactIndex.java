package dev.etiquette.explain;

import dev.etiquette.vocabulary.FactType;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All facts at the end of an evaluation, those given and those derived. Not for use by several threads. */
final class FactIndex {

    private final List<Object> facts;
    private final Set<Object> derived;
    private final ZoneId zone;
    private final Map<String, List<Object>> byKind = new HashMap<>();

    FactIndex(Collection<?> given, Collection<?> derived, ZoneId zone) {
        List<Object> sorted = new ArrayList<>(derived);
        // What rules add comes in no particular order.
        sorted.sort(Comparator.comparing(Object::toString));
        this.derived = new LinkedHashSet<>(sorted);
        Set<Object> all = new LinkedHashSet<>(given);
        all.addAll(sorted);
        this.facts = List.copyOf(all);
        this.zone = zone;
    }

    /** Those of a fact type. */
    List<Object> of(FactType factType) {
        return byKind.computeIfAbsent(
                factType.name(),
                unknown -> facts.stream().filter(factType::isInstance).toList());
    }

    boolean isDerived(Object fact) {
        return derived.contains(fact);
    }

    /** Those that rules were given. */
    List<Object> given() {
        return facts.stream().filter(fact -> !derived.contains(fact)).toList();
    }

    Set<Object> derived() {
        return derived;
    }

    ZoneId zone() {
        return zone;
    }
}

package dev.etiquette.explain;

import dev.etiquette.explanation.FactRef;
import dev.etiquette.language.Condition;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
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
    private final Map<PersonId, String> names = new HashMap<>();
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
        for (Object fact : facts) {
            if (fact instanceof Contact contact && !contact.name().isEmpty()) {
                names.put(contact.id(), contact.name());
            }
        }
    }

    /** How a person among the contacts is called; the id of anybody else, and nothing for nobody. */
    String name(PersonId person) {
        return names.getOrDefault(person, person.isNone() ? "" : person.value());
    }

    /** A fact, as explanations name it. */
    FactRef ref(Object fact) {
        return FactFormatter.ref(fact, this);
    }

    /** Those of a fact type. */
    List<Object> of(FactType factType) {
        return byKind.computeIfAbsent(
                factType.name(),
                unknown -> facts.stream().filter(factType::isInstance).toList());
    }

    /** Those that match a pattern, after what was matched before; fewer where there are no steps left. */
    List<Object> matching(Condition.Pattern pattern, Object[] matched, NaiveMatcher.Steps steps) {
        Object[] tried = matched.clone();
        List<Object> found = new ArrayList<>();
        for (Object fact : of(pattern.fact())) {
            if (!steps.takeOne()) {
                return found;
            }
            tried[pattern.number()] = fact;
            if (pattern.tests().stream().allMatch(test -> TermEvaluator.holds(test, tried, zone))) {
                found.add(fact);
            }
        }
        return found;
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

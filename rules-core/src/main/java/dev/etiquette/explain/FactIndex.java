package dev.etiquette.explain;

import dev.etiquette.explanation.FactRef;
import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Equality;
import dev.etiquette.language.Term;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All facts at the end of an evaluation, those given and those derived. Not for use by several threads. */
final class FactIndex {

    private final List<Object> facts;
    private final Set<Object> derived;
    private final ZoneId zone;
    private final Map<PersonId, String> names = new HashMap<>();
    private final Map<String, List<Object>> byKind = new HashMap<>();
    private final Map<Class<?>, List<Object>> byClass = new LinkedHashMap<>();

    /** Those of a fact type by the value of a field; made for fields by which a rule ties one fact to another. */
    private final Map<String, Map<Object, List<Object>>> byValue = new HashMap<>();

    FactIndex(Collection<?> given, Collection<?> derived, ZoneId zone) {
        // What rules add comes in no particular order. Each is written out once: it is long.
        List<Object> sorted = derived.stream()
                .map(fact -> Map.entry(fact.toString(), (Object) fact))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        this.derived = new LinkedHashSet<>(sorted);
        Set<Object> all = new LinkedHashSet<>(given);
        all.addAll(sorted);
        this.facts = List.copyOf(all);
        this.zone = zone;
        for (Object fact : facts) {
            byClass.computeIfAbsent(fact.getClass(), unknown -> new ArrayList<>())
                    .add(fact);
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
        return byKind.computeIfAbsent(factType.name(), unknown -> {
            List<Class<?>> classes = byClass.keySet().stream()
                    .filter(factType.type()::isAssignableFrom)
                    .toList();
            List<Object> candidates = classes.size() == 1 ? byClass.get(classes.get(0)) : facts;
            return candidates.stream().filter(factType::isInstance).toList();
        });
    }

    /**
     * Those among which all are that match a pattern after what was matched before, in the same order: where the pattern is tied to
     * that by an equality, only those for which it holds.
     */
    List<Object> candidates(Condition.Pattern pattern, Object[] matched) {
        for (Constraint test : pattern.tests()) {
            Optional<Equality> tie = Equality.of(test, pattern.number())
                    .filter(each -> each.other() instanceof Term.FieldAccess read && matched[read.fact()] != null);
            if (tie.isPresent()) {
                Object value = TermEvaluator.value(tie.get().other(), matched, zone);
                return byValue(pattern, tie.get().own(), matched.length).getOrDefault(value, List.of());
            }
        }
        return of(pattern.fact());
    }

    private Map<Object, List<Object>> byValue(Condition.Pattern pattern, Term.FieldAccess field, int numbers) {
        String name = pattern.fact().name()
                + field.path().stream().map(Field::name).collect(Collectors.joining(".", ".", ""));
        return byValue.computeIfAbsent(name, unknown -> {
            Map<Object, List<Object>> facts = new HashMap<>();
            Object[] one = new Object[numbers];
            for (Object fact : of(pattern.fact())) {
                one[pattern.number()] = fact;
                facts.computeIfAbsent(TermEvaluator.value(field, one, zone), none -> new ArrayList<>())
                        .add(fact);
            }
            return facts;
        });
    }

    /** Those that match a pattern, after what was matched before; fewer where there are no steps left. */
    List<Object> matching(Condition.Pattern pattern, Object[] matched, NaiveMatcher.Steps steps) {
        Object[] tried = matched.clone();
        List<Object> found = new ArrayList<>();
        for (Object fact : candidates(pattern, matched)) {
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

package dev.etiquette.engine;

import dev.etiquette.model.Fact;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.HostFact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.TextSet;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.RecordValues;
import dev.etiquette.vocabulary.Type;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes of a host's own facts what rules can match, by the declarations of the book. What does not fit is left out and
 * noted; equal facts are one; the order in which they were given does not matter.
 */
final class HostFactReader {

    /** The field that says from when on a fact is known. */
    private static final String AT = "at";

    private final Map<String, FactType> types;
    private final PlatformNaming naming;
    private final ThresholdClock clock;

    /** How many facts were left out, by the reason why. */
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();

    HostFactReader(Map<String, FactType> types, PlatformNaming naming, ThresholdClock clock) {
        this.types = types;
        this.naming = naming;
        this.clock = clock;
    }

    /** The facts of that sort among these, as far as their time has come. */
    List<Object> read(Collection<? extends Fact> given, EvaluationContext.Stopwatch watch) {
        Set<Object> facts = new HashSet<>();
        List<Written> written = new ArrayList<>();
        for (Fact each : given) {
            if (each instanceof HostFact fact) {
                watch.look();
                read(fact).filter(facts::add).ifPresent(made -> written.add(new Written(made.toString(), made)));
            }
        }
        return written.stream()
                .sorted(Comparator.comparing(Written::text))
                .map(Written::fact)
                .toList();
    }

    /** A fact with its text, which takes long to write. */
    private record Written(String text, Object fact) {}

    /** A sentence for each reason for which facts were left out, sorted. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        leftOut.forEach((reason, count) -> notes.add(
                count == 1 ? EngineMessage.ONE_LEFT_OUT.with(reason) : EngineMessage.LEFT_OUT.with(reason, count)));
        return notes;
    }

    /** Everybody whom these facts name. */
    static Set<PersonId> people(Collection<?> facts, Map<String, FactType> types) {
        Set<PersonId> people = new TreeSet<>();
        for (Object fact : facts) {
            types.values().stream()
                    .filter(type -> type.isInstance(fact))
                    .flatMap(type -> type.declaredFields().stream())
                    .filter(field -> field.type().raw() == PersonId.class)
                    .forEach(field -> people.add((PersonId) field.of(fact)));
        }
        return people;
    }

    private Optional<Object> read(HostFact fact) {
        String name =
                fact instanceof GivenFact given ? given.type() : fact.getClass().getSimpleName();
        FactType type = types.get(name);
        if (type == null) {
            return none(EngineMessage.UNDECLARED_HOST_FACT.with(name));
        }
        Map<String, Object> values;
        try {
            values = values(fact);
        } catch (RuntimeException unreadable) {
            return none(EngineMessage.UNREADABLE_HOST_FACT.with(name));
        }
        Optional<String> unknown = values.keySet().stream()
                .filter(field -> type.field(field).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return none(EngineMessage.UNKNOWN_HOST_FIELD.with(name, unknown.get()));
        }
        List<Field> fields = type.declaredFields();
        Object[] made = new Object[fields.size()];
        for (int i = 0; i < made.length; i++) {
            Field field = fields.get(i);
            Object value = values.get(field.name());
            if (value == null) {
                return none(EngineMessage.MISSING_HOST_FIELD.with(name, field.name()));
            }
            Optional<Object> fitting = fitting(value, field.type());
            if (fitting.isEmpty()) {
                return none(EngineMessage.WRONG_HOST_FIELD.with(
                        name, field.name(), field.type().inWords()));
            }
            made[i] = fitting.get();
            if (field.name().equals(AT) && made[i] instanceof Instant at && !clock.reached(at)) {
                return Optional.empty();
            }
        }
        return Optional.of(type.maker().of(made));
    }

    private <T> Optional<T> none(String reason) {
        leftOut.merge(reason, 1, Integer::sum);
        return Optional.empty();
    }

    private static Map<String, Object> values(HostFact fact) {
        if (fact instanceof GivenFact given) {
            return given.values();
        }
        Map<String, Object> values = new TreeMap<>();
        RecordComponent[] components = fact.getClass().getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("A fact of a host's own must be a record.");
        }
        for (RecordComponent component : components) {
            values.put(component.getName(), RecordValues.of(component, fact));
        }
        return values;
    }

    /** The value as rules know it. */
    private Optional<Object> fitting(Object value, Type type) {
        Object whole = value instanceof Integer || value instanceof Short || value instanceof Byte
                ? Long.valueOf(((Number) value).longValue())
                : value instanceof Platform platform ? naming.of(platform) : value;
        if (type.equals(Type.TEXTS)) {
            return whole instanceof Collection<?> texts && texts.stream().allMatch(String.class::isInstance)
                    ? Optional.of(TextSet.of(texts))
                    : Optional.empty();
        }
        return type.raw().isInstance(whole) ? Optional.of(whole) : Optional.empty();
    }
}

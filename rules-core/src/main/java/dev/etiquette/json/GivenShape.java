package dev.etiquette.json;

import dev.etiquette.advice.Action;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.Channel;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.HostFact;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.vocabulary.RecordValues;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Facts of a host's own: their type, and their values by the names of the fields. They are read by what a rule book
 * declares of them, always as {@link GivenFact}; a record of the host's is written in the same way.
 */
final class GivenShape implements Kinded<HostFact> {

    static final GivenShape GIVEN = new GivenShape();

    private static final String TYPE = "type";
    private static final String VALUES = "values";

    private final Shape<Parts> shape;
    private final Shape.Field<?, String> type;
    private final Shape.Field<?, JsonNode.Members> values;

    /** What stands there, before it is known what it means. */
    private record Parts(String type, JsonNode.Members values) {}

    private GivenShape() {
        Shape.Fields<Parts> fields = new Shape.Fields<>();
        type = fields.needs(TYPE, Values.TEXT, Parts::type, "As the rule book declares it");
        values =
                fields.needs(VALUES, new UnreadType(), Parts::values, "By field; choices, platforms and ids are texts");
        shape = fields.shape(
                "given",
                JsonMessage.A_GIVEN_FACT.text(),
                Parts.class,
                false,
                found -> new Parts(found.get(type), found.get(values)));
    }

    /** Objects that are read later. */
    private record UnreadType() implements ValueType<JsonNode.Members> {

        @Override
        public String expected() {
            return JsonMessage.EXPECTED_VALUES.text();
        }

        @Override
        public JsonNode.Members read(JsonNode node, Reading reading) {
            if (node instanceof JsonNode.Members members) {
                return members;
            }
            throw wrong(node);
        }

        @Override
        public void write(JsonNode.Members value, Writing out) {
            throw new UnsupportedOperationException("What was read is not written.");
        }

        @Override
        public Map<String, Object> schema() {
            return JsonSchema.object(
                    "type",
                    "object",
                    "additionalProperties",
                    JsonSchema.object(
                            "oneOf",
                            List.of(
                                    JsonSchema.object("type", List.of("string", "integer", "boolean")),
                                    JsonSchema.object("type", "array", "items", JsonSchema.object("type", "string")))));
        }
    }

    @Override
    public String kind() {
        return shape.kind();
    }

    @Override
    public Class<HostFact> values() {
        return HostFact.class;
    }

    @Override
    public String expected() {
        return shape.expected();
    }

    @Override
    public Map<String, Object> schema() {
        return shape.schema();
    }

    /** The table of its fields. */
    Shape<?> fields() {
        return shape;
    }

    @Override
    public HostFact read(JsonNode node, Reading reading) {
        Parts parts = shape.read(node, reading);
        SortedMap<String, Class<?>> declared = reading.given(parts.type())
                .orElseThrow(() -> new JsonFault(
                        node.at(),
                        JsonMessage.UNDECLARED.with(
                                        Shortened.of(parts.type()),
                                        NameSimilarity.listed(parts.type(), reading.givenTypes()))
                                + Reading.maybe(parts.type(), reading.givenTypes())));
        SortedMap<String, Object> read = new TreeMap<>();
        parts.values().byName().forEach((name, member) -> {
            Class<?> value = declared.get(name);
            if (value == null) {
                throw new JsonFault(
                        member.at(),
                        JsonMessage.UNKNOWN_FIELD.with(
                                        Shortened.of(parts.type()),
                                        Shortened.of(name),
                                        String.join(", ", declared.keySet()))
                                + Reading.maybe(name, declared.keySet()));
            }
            Object held = type(value).read(member.value(), reading);
            read.put(name, held instanceof List<?> texts ? new TreeSet<>(texts) : held);
        });
        declared.forEach((name, value) -> {
            if (!read.containsKey(name)) {
                throw new JsonFault(
                        parts.values().at(),
                        JsonMessage.MISSING_FIELD.with(
                                Shortened.of(parts.type()), name, type(value).expected()));
            }
        });
        return GivenFact.of(parts.type(), read);
    }

    /** How values of a class that a book may declare are read and written. */
    private static ValueType<?> type(Class<?> value) {
        if (value == String.class) {
            return Values.TEXT;
        } else if (value == Long.class) {
            return Values.number(Long.MIN_VALUE, Long.MAX_VALUE);
        } else if (value == Boolean.class) {
            return Values.TRUTH;
        } else if (value == Instant.class) {
            return Values.MOMENT;
        } else if (value == Duration.class) {
            return Values.LENGTH;
        } else if (Collection.class.isAssignableFrom(value)) {
            return Values.list(Values.TEXT);
        } else if (value == PersonId.class) {
            return Values.PERSON;
        } else if (value == UtteranceId.class) {
            return Values.UTTERANCE;
        } else if (value == ThreadId.class) {
            return Values.THREAD;
        } else if (value == MeetingId.class) {
            return Values.MEETING;
        } else if (value == RecommendationId.class) {
            return Values.RECOMMENDATION;
        } else if (value == Platform.class) {
            return Values.PLATFORM;
        } else if (value == Channel.class) {
            return Values.CHANNEL;
        } else if (value == Action.class) {
            return Values.ACTION;
        } else if (value.isEnum()) {
            return choice(value);
        }
        throw new IllegalArgumentException(JsonMessage.UNWRITABLE.with(value.getName()));
    }

    private static <E extends Enum<E>> ValueType<?> choice(Class<?> value) {
        @SuppressWarnings("unchecked")
        Class<E> constants = (Class<E>) value;
        return Values.choice(constants);
    }

    @Override
    public void write(HostFact fact, Writing out) {
        out.object(false).name(KIND).text(kind());
        out.name(TYPE)
                .text(
                        fact instanceof GivenFact given
                                ? given.type()
                                : fact.getClass().getSimpleName());
        out.name(VALUES).object(false);
        values(fact).forEach((name, value) -> value(value, out.name(name)));
        out.end().end();
    }

    private static void value(Object value, Writing out) {
        if (value instanceof Collection<?> texts) {
            // In one order, whatever sort of set it is.
            out.list(false);
            new TreeSet<>(texts.stream().map(String::valueOf).toList()).forEach(out::text);
            out.end();
        } else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            out.number(((Number) value).longValue());
        } else {
            Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
            cast(type(type), value, out);
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> void cast(ValueType<V> type, Object value, Writing out) {
        // The type is that of the value's own class.
        type.write((V) value, out);
    }

    private static Map<String, Object> values(HostFact fact) {
        if (fact instanceof GivenFact given) {
            return given.values();
        }
        RecordComponent[] components = fact.getClass().getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(
                    JsonMessage.UNWRITABLE.with(fact.getClass().getName()));
        }
        Map<String, Object> values = new TreeMap<>();
        for (RecordComponent component : components) {
            values.put(component.getName(), RecordValues.of(component, fact));
        }
        return values;
    }
}

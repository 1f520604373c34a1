package dev.etiquette.json;

import dev.etiquette.model.InvalidFactException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The table of fields of one type of objects: all that the format knows of it.
 *
 * @param kind what its member {@code kind} says; empty for objects that need not be told apart
 * @param called how a message calls one, with its article
 * @param values the class of the values
 * @param lines whether its members stand on lines of their own, and what is wrong with one is told beside what is wrong
 *     with others
 * @param fields in the order in which they are written
 * @param maker makes a value of what was read
 */
record Shape<T>(
        String kind, String called, Class<T> values, boolean lines, List<Field<T, ?>> fields, Function<Found, T> maker)
        implements Kinded<T> {

    /**
     * One field.
     *
     * @param name its member
     * @param getter the value; empty where it is left out
     * @param needed whether it must be there
     * @param meaning for a reader: the beginning of a sentence without its full stop
     */
    record Field<T, V>(
            String name, ValueType<V> type, Function<T, Optional<V>> getter, boolean needed, String meaning) {

        private void write(T value, Writing out) {
            getter.apply(value).ifPresent(held -> type.write(held, out.name(name)));
        }
    }

    /** Collects the fields of a shape. */
    static final class Fields<T> {

        private final List<Field<T, ?>> fields = new ArrayList<>();

        /** A field that must be there. */
        <V> Field<T, V> needs(String name, ValueType<V> type, Function<T, V> getter, String meaning) {
            return added(new Field<>(name, type, value -> Optional.of(getter.apply(value)), true, meaning));
        }

        /** A field that is left out where it has a usual value. */
        <V> Field<T, V> may(String name, ValueType<V> type, Function<T, V> getter, V usual, String meaning) {
            return maybe(
                    name, type, value -> Optional.of(getter.apply(value)).filter(held -> !held.equals(usual)), meaning);
        }

        /** A field that is left out where there is nothing to say. */
        <V> Field<T, V> maybe(String name, ValueType<V> type, Function<T, Optional<V>> getter, String meaning) {
            return added(new Field<>(name, type, getter, false, meaning));
        }

        private <V> Field<T, V> added(Field<T, V> field) {
            fields.add(field);
            return field;
        }

        /** The shape with these fields. */
        Shape<T> shape(String kind, String called, Class<T> values, boolean lines, Function<Found, T> maker) {
            return new Shape<>(kind, called, values, lines, List.copyOf(fields), maker);
        }
    }

    /** What was read of one object. */
    static final class Found {

        private final List<? extends Field<?, ?>> fields;
        private final @Nullable Object[] read;

        private Found(List<? extends Field<?, ?>> fields) {
            this.fields = fields;
            this.read = new Object[fields.size()];
        }

        /** The value of a field that must be there. */
        <V> V get(Field<?, V> field) {
            return maybe(field).orElseThrow();
        }

        /** The value of a field, or else this. */
        <V> V or(Field<?, V> field, V usual) {
            return maybe(field).orElse(usual);
        }

        /** The value of a field; empty where it was left out. */
        @SuppressWarnings("unchecked")
        <V> Optional<V> maybe(Field<?, V> field) {
            for (int i = 0; i < read.length; i++) {
                if (fields.get(i) == field) {
                    // What was put there was read by the type of the same field.
                    return Optional.ofNullable((V) read[i]);
                }
            }
            throw new IllegalArgumentException(field.name());
        }
    }

    @Override
    public String expected() {
        return called;
    }

    /** The names of all members that it may have, in order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (!kind.isEmpty()) {
            names.add(KIND);
        }
        fields.forEach(field -> names.add(field.name()));
        return names;
    }

    @Override
    public T read(JsonNode node, Reading reading) {
        if (!(node instanceof JsonNode.Members members)) {
            throw wrong(node);
        }
        refuseUnknown(members);
        refuseOtherKind(members);
        Found found = new Found(fields);
        JsonFault first = null;
        for (int i = 0; i < fields.size(); i++) {
            try {
                found.read[i] = read(fields.get(i), members, reading);
            } catch (JsonFault fault) {
                if (!lines) {
                    throw fault;
                }
                reading.note(fault);
                first = first == null ? fault : first;
            }
        }
        if (first != null) {
            throw first;
        }
        try {
            return maker.apply(found);
        } catch (InvalidFactException | IllegalArgumentException impossible) {
            throw new JsonFault(node.at(), String.valueOf(impossible.getMessage()));
        }
    }

    /** Names are looked for among the unknown only where there are more than are known, which is rare. */
    private void refuseUnknown(JsonNode.Members members) {
        int known = !kind.isEmpty() && members.byName().containsKey(KIND) ? 1 : 0;
        for (Field<T, ?> field : fields) {
            known += members.byName().containsKey(field.name()) ? 1 : 0;
        }
        if (known == members.byName().size()) {
            return;
        }
        List<String> names = names();
        members.byName().forEach((name, member) -> {
            if (!names.contains(name)) {
                throw new JsonFault(
                        member.at(),
                        JsonMessage.UNKNOWN_FIELD.with(called, Shortened.of(name), String.join(", ", names))
                                + Reading.maybe(name, names));
            }
        });
    }

    private <V> @Nullable V read(Field<T, V> field, JsonNode.Members members, Reading reading) {
        JsonNode.Member member = members.byName().get(field.name());
        if (member != null) {
            return field.type().read(member.value(), reading);
        } else if (field.needed()) {
            throw new JsonFault(
                    members.at(),
                    JsonMessage.MISSING_FIELD.with(
                            called, field.name(), field.type().expected()));
        }
        return null;
    }

    /** Where only one kind can stand, what says that it is another one is refused, and what says nothing as well. */
    private void refuseOtherKind(JsonNode.Members members) {
        if (kind.isEmpty()) {
            return;
        }
        JsonNode.Member said = members.byName().get(KIND);
        if (said == null) {
            throw new JsonFault(members.at(), JsonMessage.NO_KIND.with(called, kind));
        } else if (!(said.value() instanceof JsonNode.Text text)
                || !text.value().equals(kind)) {
            throw new JsonFault(
                    said.value().at(), JsonMessage.WRONG_TYPE.with(said.value().said(), '"' + kind + '"'));
        }
    }

    @Override
    public void write(T value, Writing out) {
        out.object(lines);
        if (!kind.isEmpty()) {
            out.name(KIND).text(kind);
        }
        members(value, out);
        out.end();
    }

    /** Writes the fields alone, into an object that is open. */
    void members(T value, Writing out) {
        fields.forEach(field -> field.write(value, out));
    }

    /** By the name of its definition where it is one of several kinds; else as it is. */
    @Override
    public Map<String, Object> schema() {
        return kind.isEmpty() ? definition() : JsonSchema.reference(kind);
    }

    /** What the schema says of it at full length. */
    Map<String, Object> definition() {
        Map<String, Object> properties = JsonSchema.object();
        List<String> needed = new ArrayList<>();
        if (!kind.isEmpty()) {
            properties.put(KIND, JsonSchema.object("const", kind));
            needed.add(KIND);
        }
        for (Field<T, ?> field : fields) {
            properties.put(
                    field.name(),
                    JsonSchema.object(
                            "description", field.meaning() + ".", field.type().schema()));
            if (field.needed()) {
                needed.add(field.name());
            }
        }
        return JsonSchema.object(
                "type", "object", "properties", properties, "required", needed, "additionalProperties", false);
    }
}

package dev.etiquette.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Objects of several kinds, told apart by their member {@code kind}.
 *
 * @param called how a message calls one, with its article
 * @param byKind every kind by what its member says
 */
record Kinds<T>(String called, Map<String, Kinded<? extends T>> byKind) implements ValueType<T> {

    /** These kinds. */
    static <T> Kinds<T> of(String called, List<Kinded<? extends T>> kinds) {
        return new Kinds<>(
                called, kinds.stream().collect(Collectors.toUnmodifiableMap(Kinded::kind, Function.identity())));
    }

    @Override
    public String expected() {
        return called;
    }

    @Override
    public T read(JsonNode node, Reading reading) {
        if (!(node instanceof JsonNode.Members members)) {
            throw wrong(node);
        }
        JsonNode.Member kind = members.byName().get(Kinded.KIND);
        if (kind == null) {
            throw new JsonFault(node.at(), JsonMessage.NO_KIND.with(called, known()));
        }
        if (!(kind.value() instanceof JsonNode.Text named)) {
            throw new JsonFault(
                    kind.value().at(), JsonMessage.WRONG_TYPE.with(kind.value().said(), known()));
        }
        Kinded<? extends T> found = byKind.get(named.value());
        if (found == null) {
            String written = named.value();
            throw new JsonFault(
                    named.at(),
                    JsonMessage.UNKNOWN_KIND.with(called, Shortened.of(written), known())
                            + Reading.maybe(written, byKind.keySet()));
        }
        return found.read(node, reading);
    }

    private String known() {
        return byKind.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    @Override
    public void write(T value, Writing out) {
        for (Kinded<? extends T> each : byKind.values()) {
            if (written(each, value, out)) {
                return;
            }
        }
        throw new IllegalArgumentException(
                JsonMessage.UNWRITABLE.with(value.getClass().getName()));
    }

    private static <K> boolean written(Kinded<K> kind, Object value, Writing out) {
        if (!kind.values().isInstance(value)) {
            return false;
        }
        kind.write(kind.values().cast(value), out);
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.object(
                "oneOf",
                byKind.keySet().stream().sorted().map(JsonSchema::reference).toList());
    }
}

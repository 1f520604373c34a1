package dev.etiquette.model;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the constructors of facts ask of their parts, so that every refusal reads alike. */
final class FieldChecks {

    private FieldChecks() {}

    /** The text itself, or a refusal when it is absent or has only spaces. */
    static String filled(String fact, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidFactException(
                    (text == null ? ModelMessage.MISSING : ModelMessage.EMPTY).with(fact, field));
        }
        return text;
    }

    /** Lets an id be empty, which is its NONE, but not made of spaces alone. */
    static void id(String name, @Nullable String value) {
        if (value == null || (!value.isEmpty() && value.isBlank())) {
            throw new InvalidFactException(
                    (value == null ? ModelMessage.ID_MISSING : ModelMessage.ID_ONLY_SPACES).with(name));
        }
    }

    /** The part itself, or a refusal when it is absent. */
    static <T> T present(String fact, String field, @Nullable T part) {
        if (part == null) {
            throw new InvalidFactException(ModelMessage.MISSING.with(fact, field));
        }
        return part;
    }

    /** The values of a variable number of parameters, or a refusal by their name when they or one of them is null. */
    static <T> List<T> each(String parameter, T[] values) {
        Objects.requireNonNull(values, parameter);
        for (T value : values) {
            Objects.requireNonNull(value, parameter);
        }
        return List.of(values);
    }

    /** Refuses a number outside {@code least} to {@code most}, both included. */
    static void within(String fact, String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw new InvalidFactException(
                    most == Integer.MAX_VALUE
                            ? ModelMessage.TOO_LOW.with(fact, field, number, least)
                            : ModelMessage.OUT_OF_RANGE.with(fact, field, number, least, most));
        }
    }

    /** The length of time itself, or a refusal when it is negative. */
    static Duration notNegative(String fact, String field, @Nullable Duration length) {
        if (present(fact, field, length).isNegative()) {
            throw new InvalidFactException(ModelMessage.NEGATIVE.with(fact, field, length));
        }
        return length;
    }

    /** How messages name a fact: its kind and its id in quotes. Every fact asks for it, so no template is filled in. */
    static String named(String kind, Object id) {
        return kind + " \"" + id + "\"";
    }

    /** How messages name a norm: what it is for and its platform, which must be there. */
    static String norm(String topic, @Nullable Platform platform) {
        return "The norm for " + topic + " on " + present(anyNorm(topic), "platform", platform);
    }

    static String anyNorm(String topic) {
        return "A norm for " + topic;
    }
}

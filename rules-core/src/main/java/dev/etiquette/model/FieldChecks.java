package dev.etiquette.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the constructors of facts ask of their parts, so that every refusal reads alike. */
final class FieldChecks {

    private FieldChecks() {}

    /** The text itself, or a refusal when it is absent or blank. */
    static String filled(String fact, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidFactException(fact + " has " + (text == null ? "no " + field : "a blank " + field) + "; "
                    + one(field) + " must have at least one character.");
        }
        return text;
    }

    /** Lets an id be empty, which is its NONE, but not made of blanks alone. */
    static void id(String name, @Nullable String value) {
        if (value == null || (!value.isEmpty() && value.isBlank())) {
            throw new InvalidFactException(name + (value == null ? " is missing" : " is made of blanks")
                    + "; an id must have a character that can be seen.");
        }
    }

    /** The part itself, or a refusal when it is absent. */
    static <T> T present(String fact, String field, @Nullable T part) {
        if (part == null) {
            throw new InvalidFactException(fact + " has no " + field + "; " + one(field) + " must be given.");
        }
        return part;
    }

    /** The number itself, or a refusal when it is outside {@code least} to {@code most}, both included. */
    static int within(String fact, String field, int number, int least, int most) {
        if (number < least || number > most) {
            String bounds = most == Integer.MAX_VALUE ? "be at least " + least : "be from " + least + " to " + most;
            throw new InvalidFactException(
                    fact + " has " + field + " " + number + "; " + one(field) + " must " + bounds + ".");
        }
        return number;
    }

    /** The length of time itself, or a refusal when it is negative. */
    static Duration notNegative(String fact, String field, @Nullable Duration length) {
        if (present(fact, field, length).isNegative()) {
            throw new InvalidFactException(
                    fact + " has " + field + " " + length + "; " + one(field) + " must not be negative.");
        }
        return length;
    }

    /** How messages name a fact: its kind and its id in quotes. */
    static String named(String kind, Object id) {
        return kind + " \"" + id + "\"";
    }

    private static String one(String field) {
        return ("aeiou".indexOf(field.charAt(0)) < 0 ? "a " : "an ") + field;
    }
}

package dev.etiquette.explanation;

import java.util.Objects;
import java.util.Optional;

/**
 * How a field of a fact should compare with something, and does not. Immutable.
 *
 * @param field which one, as rules write it: "priority", "asked.listeners"
 * @param relation how its value should be to the other
 * @param other the other value, as texts write it; for {@link Relation#AMONG} all of them, with commas
 * @param name of the field or of the binding that has the other value; empty where the rule itself has it
 * @param of the fact that has the other value; empty where the rule itself has it, or it was counted
 */
public record Comparison(String field, Relation relation, String other, String name, Optional<FactRef> of) {

    /** How one value should be to another. */
    public enum Relation {
        /** The same. */
        EQUAL,
        /** Another. */
        UNEQUAL,
        /** A smaller number, or a shorter time. */
        LESS,
        /** Not a larger number, nor a longer time. */
        AT_MOST,
        /** A larger number, or a longer time. */
        MORE,
        /** Not a smaller number, nor a shorter time. */
        AT_LEAST,
        /** Earlier. */
        BEFORE,
        /** Not later. */
        UNTIL,
        /** Later. */
        AFTER,
        /** Not earlier. */
        FROM,
        /** One of several. */
        AMONG,
        /** A set of texts that has the other. */
        CONTAINS,
        /** A set of texts that does not have the other. */
        LACKS
    }

    /** Refuses what is missing. */
    public Comparison {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(of, "of");
    }
}

package dev.etiquette.report;

import java.util.Objects;

/**
 * What rules can read of a fact.
 *
 * @param name as rules write it
 * @param meaning in a phrase
 * @param kind what sort of values it has
 * @param type the name of the choice, of the id or of the fact that its values are; empty for plain values
 */
public record FieldWord(String name, String meaning, Kind kind, String type) {

    /** Sorts of values. */
    public enum Kind {
        /** Texts. */
        TEXT,
        /** Sets of texts in small letters. */
        TEXTS,
        /** Whole numbers. */
        NUMBER,
        /** True or false. */
        TRUTH,
        /** Moments. */
        MOMENT,
        /** Lengths of time. */
        LENGTH,
        /** One of a choice. */
        CHOICE,
        /** What names a person, something that was said, or other things: it can only be compared with another such name. */
        ID,
        /** Another fact. */
        FACT
    }

    /** Refuses what is missing. */
    public FieldWord {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
    }
}

package dev.etiquette.report;

import java.util.List;
import java.util.Objects;

/**
 * A type of facts that rules can ask for.
 *
 * @param name as rules write it
 * @param meaning in a sentence or a phrase
 * @param origin where such facts come from
 * @param fields what can be read of them, by name
 */
public record FactWord(String name, String meaning, Origin origin, List<FieldWord> fields) {

    /** Where facts come from. */
    public enum Origin {
        /** A program gives them, or a table of the book. */
        KNOWN,
        /** They are read in what is known. */
        READ,
        /** Rules find them out. */
        FOUND,
        /** They are what rules advise: restraint reads them. */
        ADVISED
    }

    /** Keeps a copy. */
    public FactWord {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(origin, "origin");
        fields = List.copyOf(Objects.requireNonNull(fields, "fields"));
    }
}

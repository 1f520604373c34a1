package dev.etiquette.explanation;

import java.util.Objects;

/**
 * A rule, and where it stands.
 *
 * @param id permanent
 * @param name its one sentence
 * @param source where that manner comes from
 * @param file in which it stands; empty for what is no rule, such as the owner's daily budget
 * @param line on which it begins, from 1; 0 where there is no file
 */
public record RuleRef(String id, String name, String source, String file, int line) {

    /** Refuses what is missing. */
    public RuleRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(file, "file");
    }
}

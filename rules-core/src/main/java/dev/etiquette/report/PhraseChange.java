package dev.etiquette.report;

import dev.etiquette.model.Mark;
import java.util.Objects;
import java.util.Optional;

/**
 * A phrase that one table has otherwise than another.
 *
 * @param language of the phrase
 * @param mark what a text with it is, as tables write it
 * @param phrase as it is written
 * @param before where in a text it was looked for; empty when it was not
 * @param after where it is looked for now, alike
 */
public record PhraseChange(
        String language, String mark, String phrase, Optional<String> before, Optional<String> after) {

    /** Refuses what is missing. */
    public PhraseChange {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** The same of a standard mark. */
    public PhraseChange(String language, Mark mark, String phrase, Optional<String> before, Optional<String> after) {
        this(language, Objects.requireNonNull(mark, "mark").label(), phrase, before, after);
    }
}

package dev.etiquette.explanation;

import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact that rules were given or that they derived.
 *
 * @param type the fact type, as rules write it: "Contact", "UnansweredMessage"
 * @param id of what the host gave: of an utterance, a person or a meeting; empty where a fact has none
 * @param person whom it is about; the first where there are several, {@link PersonId#NONE} where there is nobody
 * @param at when it was said or done; empty where a fact has no such moment
 * @param derived whether a rule derived it; else the host gave it, or it was read from what the host gave, or stands in
 *     a table of the book
 * @param words the beginning of what was said, on one line; empty where nothing was
 * @param text for a reader: the fact type, and whom and what it is about
 */
public record FactRef(
        String type, String id, PersonId person, Optional<Instant> at, boolean derived, String words, String text) {

    /** Refuses what is missing. */
    public FactRef {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(text, "text");
    }
}

package dev.etiquette.prepared;

import dev.etiquette.model.UtteranceId;

/**
 * Everybody whom an evergreen post of the owner names has answered it.
 *
 * @param post which one; it names at least one person
 */
public record AnsweredByAll(UtteranceId post) implements Signal {}

package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.UtteranceId;

/**
 * Somebody whom an evergreen post of the owner names has said nothing under it.
 *
 * @param post which one
 * @param contact who
 */
public record SilentReader(UtteranceId post, PersonId contact) implements Signal {}

package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import java.time.Instant;

/**
 * Up to when the owner has answered what a person said, on any channel.
 *
 * @param contact whom
 * @param at what they said until then is answered
 */
public record AnsweredUntil(PersonId contact, Instant at) implements Signal {}

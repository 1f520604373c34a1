package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.ThreadId;
import java.time.Instant;

/**
 * When the owner said something last to a person in a conversation.
 *
 * @param contact to whom
 * @param thread in which conversation
 * @param at when
 */
public record MyLastTurn(PersonId contact, ThreadId thread, Instant at) implements Signal {}

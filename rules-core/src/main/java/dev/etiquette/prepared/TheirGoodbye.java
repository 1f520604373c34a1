package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.ThreadId;
import java.time.Instant;

/**
 * When a person closed a conversation last: "thanks", "bye".
 *
 * @param contact who
 * @param thread which conversation
 * @param at when
 */
public record TheirGoodbye(PersonId contact, ThreadId thread, Instant at) implements Signal {}

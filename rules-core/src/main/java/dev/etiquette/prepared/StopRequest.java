package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import java.time.Instant;

/**
 * When a person said last that they want to be left alone.
 *
 * @param contact who
 * @param at when
 */
public record StopRequest(PersonId contact, Instant at) implements Signal {}

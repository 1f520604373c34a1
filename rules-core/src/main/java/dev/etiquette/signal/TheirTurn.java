package dev.etiquette.signal;

import dev.etiquette.model.PersonId;

/**
 * The owner has written, and it is too soon to write again.
 *
 * @param contact to whom
 */
public record TheirTurn(PersonId contact) implements Signal {}

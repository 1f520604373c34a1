package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.UtteranceId;

/**
 * Somebody with whom the owner is on good terms asks what something costs, and waits for the answer.
 *
 * @param turn what was said
 * @param contact who asks
 */
public record PriceQuestion(UtteranceId turn, PersonId contact) implements Signal {}

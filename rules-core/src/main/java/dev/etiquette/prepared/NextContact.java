package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;

/**
 * Somebody who could be approached now, as far as they themselves are concerned.
 *
 * @param way how
 * @param contact who
 * @param platform where
 * @param priority from 1, the most wanted
 */
public record NextContact(ChosenApproach way, PersonId contact, Platform platform, int priority) implements Signal {}

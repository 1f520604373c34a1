package dev.etiquette.prepared;

import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;

/**
 * Somebody whom the owner wants to know and does not know yet.
 *
 * @param contact who
 * @param person all that is known of them
 * @param priority from 1, the most wanted
 * @param prepared whether the owner knows why, and what to offer
 */
public record Target(PersonId contact, Contact person, int priority, boolean prepared) implements Signal {}

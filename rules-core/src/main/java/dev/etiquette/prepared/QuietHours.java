package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import java.time.Instant;

/**
 * The night, or other time of rest, that a person is in or has next.
 *
 * @param person whose; may be the owner
 * @param mine whether it is the owner's
 * @param begins when the person is no longer to be disturbed
 * @param ends when the person may be disturbed again
 */
public record QuietHours(PersonId person, boolean mine, Instant begins, Instant ends) {}

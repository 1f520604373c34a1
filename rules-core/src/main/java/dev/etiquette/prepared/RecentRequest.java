package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * The owner has asked somebody to be connected, so lately that it counts against the week's number.
 *
 * @param contact whom
 * @param platform where
 * @param at when
 */
public record RecentRequest(PersonId contact, Platform platform, Instant at) implements Signal {}

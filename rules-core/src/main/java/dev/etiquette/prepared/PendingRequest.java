package dev.etiquette.prepared;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * The owner has asked somebody to be connected, and there has been no answer for too long.
 *
 * @param contact whom
 * @param person all that is known of them
 * @param request what was asked
 * @param platform where
 * @param since when
 */
public record PendingRequest(PersonId contact, Contact person, Connection request, Platform platform, Instant since)
        implements Signal {}

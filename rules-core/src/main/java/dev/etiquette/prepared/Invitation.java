package dev.etiquette.prepared;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * Somebody asks to be connected with the owner.
 *
 * @param contact who
 * @param name how that person is called
 * @param person all that is known of them
 * @param request what they ask
 * @param platform where
 * @param since when they asked
 * @param remindAt from when on the owner should be told
 * @param dueAt when a yes or a no is due
 * @param overdueAt from when on it is late
 * @param expiresAt from when on it is too late
 */
public record Invitation(
        PersonId contact,
        String name,
        Contact person,
        Connection request,
        Platform platform,
        Instant since,
        Instant remindAt,
        Instant dueAt,
        Instant overdueAt,
        Instant expiresAt)
        implements Signal {}

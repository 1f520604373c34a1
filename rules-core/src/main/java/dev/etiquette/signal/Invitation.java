package dev.etiquette.signal;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * Somebody asks to be connected with the owner.
 *
 * @param contact who
 * @param name how that person is called
 * @param platform where
 * @param since when they asked
 * @param nudgeAt from when on the owner should be told
 * @param answerBy when a yes or a no is due
 * @param overdueAt from when on it is late
 * @param overAt from when on it is too late
 */
public record Invitation(
        PersonId contact,
        String name,
        Platform platform,
        Instant since,
        Instant nudgeAt,
        Instant answerBy,
        Instant overdueAt,
        Instant overAt)
        implements Signal {}

package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * A public post of somebody else that is not addressed to the owner, as reading it shows.
 *
 * @param id of the post
 * @param contact who wrote it
 * @param name how that person is called
 * @param platform where
 * @param thread the conversation under it
 * @param at when
 * @param asks whether it asks its readers something
 * @param promotes whether it sells
 * @param beginning its beginning, on one line
 */
public record TheirPost(
        UtteranceId id,
        PersonId contact,
        String name,
        Platform platform,
        ThreadId thread,
        Instant at,
        boolean asks,
        boolean promotes,
        String beginning) {}

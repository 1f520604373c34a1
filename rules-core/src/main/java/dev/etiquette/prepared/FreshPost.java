package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * A public post of somebody else that sells nothing, is not too old for an answer, and has none from the owner.
 *
 * @param post which one
 * @param theirs the same, with all that reading shows
 * @param contact who wrote it
 * @param platform where
 * @param at when
 * @param beginning its beginning, on one line
 */
public record FreshPost(
        UtteranceId post, TheirPost theirs, PersonId contact, Platform platform, Instant at, String beginning)
        implements Signal {}

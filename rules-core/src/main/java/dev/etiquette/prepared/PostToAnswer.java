package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * A post of somebody else, not yet too old for an answer, by a person to whom the owner may speak.
 *
 * @param post which one
 * @param theirs the same, with all that reading shows
 * @param name of the one who wrote it
 * @param priority of that person; 1 is the first
 * @param platform where
 * @param at when
 * @param beginning its beginning, on one line
 */
public record PostToAnswer(
        UtteranceId post, TheirPost theirs, String name, long priority, Platform platform, Instant at, String beginning)
        implements Signal {}

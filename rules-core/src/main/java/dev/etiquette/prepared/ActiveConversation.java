package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * A conversation with one person that is going on, counted.
 *
 * @param last what was said last
 * @param latest the same, with all that reading shows
 * @param contact the other one
 * @param name how that person is called
 * @param platform where
 * @param thread the conversation
 * @param turns how much was said by both, within the time that the norm counts
 * @param mine how much of it by the owner
 * @param beganAt when the first of those turns was
 * @param lastAt when something was said last
 * @param inactiveFrom from when on it is no longer going on
 * @param beginning the beginning of what was said last, on one line
 */
public record ActiveConversation(
        UtteranceId last,
        Turn latest,
        PersonId contact,
        String name,
        Platform platform,
        ThreadId thread,
        long turns,
        long mine,
        Instant beganAt,
        Instant lastAt,
        Instant inactiveFrom,
        String beginning)
        implements Signal {}

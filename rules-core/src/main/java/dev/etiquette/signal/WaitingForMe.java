package dev.etiquette.signal;

import dev.etiquette.model.Channel;
import dev.etiquette.model.Kind;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * Somebody said something to the owner and has no answer yet.
 *
 * @param turn what was said
 * @param contact who waits
 * @param asker how that person is called
 * @param platform where
 * @param channel in which the answer is expected
 * @param thread the conversation
 * @param kind what was said
 * @param askedAt when
 * @param nudgeAt from when on the owner should be told
 * @param answerBy when the answer is due
 * @param overdueAt from when on it is late
 * @param overAt from when on it is too late
 * @param excerpt its beginning, on one line
 */
public record WaitingForMe(
        UtteranceId turn,
        PersonId contact,
        String asker,
        Platform platform,
        Channel channel,
        ThreadId thread,
        Kind kind,
        Instant askedAt,
        Instant nudgeAt,
        Instant answerBy,
        Instant overdueAt,
        Instant overAt,
        String excerpt)
        implements Signal {}

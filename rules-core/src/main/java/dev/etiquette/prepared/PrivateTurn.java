package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * Something that the owner said lately in private to somebody with whom there is a point to come to.
 *
 * @param turn which one
 * @param contact to whom
 * @param platform where
 * @param thread in which conversation
 * @param smallTalk whether it has neither question nor point
 * @param at when
 */
public record PrivateTurn(
        UtteranceId turn, PersonId contact, Platform platform, ThreadId thread, boolean smallTalk, Instant at)
        implements Signal {}

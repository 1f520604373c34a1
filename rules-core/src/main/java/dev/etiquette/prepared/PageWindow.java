package dev.etiquette.prepared;

import dev.etiquette.model.MessageNorm;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * Up to when the law of a platform lets the owner, who is a page there, write to somebody in private.
 *
 * @param contact to whom
 * @param platform where
 * @param law which says so
 * @param heardAt when that person spoke to the page last; {@link dev.etiquette.model.Times#ALWAYS} when never
 * @param closesAt from when on nothing may be written that sells or that nobody waits for
 * @param shutAt from when on nothing may be written at all
 */
public record PageWindow(
        PersonId contact, Platform platform, MessageNorm law, Instant heardAt, Instant closesAt, Instant shutAt)
        implements Signal {}

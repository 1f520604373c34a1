package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * An answer of the owner that is waited for and not yet too late.
 *
 * @param turn to what
 * @param platform where
 * @param thread in which conversation
 * @param dueAt when it is due
 */
public record OpenAnswer(UtteranceId turn, Platform platform, ThreadId thread, Instant dueAt) implements Signal {}

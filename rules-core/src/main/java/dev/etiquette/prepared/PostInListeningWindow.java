package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * A post of the owner that counts when it is asked whether the owner listens, too.
 *
 * @param post which one
 * @param platform where
 * @param asks whether it asks its readers something
 * @param at when it was posted
 */
public record PostInListeningWindow(UtteranceId post, Platform platform, boolean asks, Instant at) implements Signal {}

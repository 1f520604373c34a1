package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * The owner has posted something on a platform a short while ago.
 *
 * @param platform where
 * @param at when
 * @param endsAt from when on that is not a short while ago
 */
public record RepeatPause(Platform platform, Instant at, Instant endsAt) implements Signal {}

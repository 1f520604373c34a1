package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;

/**
 * An answer of the owner that is due and not yet too late.
 *
 * @param turn to what
 * @param platform where
 */
public record DueAnswer(UtteranceId turn, Platform platform) implements Signal {}

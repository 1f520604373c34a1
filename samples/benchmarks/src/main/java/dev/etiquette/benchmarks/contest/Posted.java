package dev.etiquette.benchmarks.contest;

import dev.etiquette.model.HostFact;
import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * A public post of the owner.
 *
 * @param id its id
 * @param platform where
 * @param promotes whether it sells
 * @param at when
 */
public record Posted(UtteranceId id, Platform platform, boolean promotes, Instant at) implements HostFact {}

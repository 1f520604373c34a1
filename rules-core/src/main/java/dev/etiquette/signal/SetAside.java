package dev.etiquette.signal;

import dev.etiquette.model.RecommendationId;
import java.time.Instant;

/**
 * The owner does not want to hear of something for a while.
 *
 * @param recommendation of what
 * @param at when that was said
 */
public record SetAside(RecommendationId recommendation, Instant at) implements Signal {}

package dev.etiquette.signal;

import dev.etiquette.model.RecommendationId;

/**
 * The owner has put something off, and its time has not come yet.
 *
 * @param recommendation what
 */
public record PutOff(RecommendationId recommendation) implements Signal {}

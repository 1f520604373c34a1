package dev.etiquette.prepared;

import dev.etiquette.model.RecommendationId;
import java.time.Instant;

/**
 * The owner does not want to do something, as reading the reason shows.
 *
 * @param recommendation what
 * @param at when that was said
 * @param lasting whether the reason is one for good: "never", "not this person"
 * @param brief whether the reason passes soon: "busy", "not now"
 * @param reason in the owner's words; may be empty
 */
public record DismissedAdvice(
        RecommendationId recommendation, Instant at, boolean lasting, boolean brief, String reason) {}

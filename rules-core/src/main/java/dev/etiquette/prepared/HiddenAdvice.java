package dev.etiquette.prepared;

import dev.etiquette.model.RecommendationId;
import java.time.Instant;

/**
 * The owner does not want to hear of something for a while, or ever.
 *
 * @param recommendation of what
 * @param at when that was said
 * @param coversUntil what came up until then is meant; {@link dev.etiquette.model.Times#NEVER} when all that may ever come up
 * @param endsAt when it holds no more; {@link dev.etiquette.model.Times#NEVER} when it holds for good
 * @param reason in the owner's words; may be empty
 */
public record HiddenAdvice(
        RecommendationId recommendation, Instant at, Instant coversUntil, Instant endsAt, String reason)
        implements Signal {}

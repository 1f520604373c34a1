package dev.etiquette.prepared;

import dev.etiquette.model.Feedback.Verdict;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;

/**
 * The owner does not want to do something.
 *
 * @param recommendation what
 * @param at when that was said
 * @param lasting whether that is for good: the owner said never, or that it was wrong
 * @param verdict which choice it was: dismissed, never or wrong
 * @param reason in the owner's words, from which nothing follows; may be empty
 */
public record DismissedAdvice(
        RecommendationId recommendation, Instant at, boolean lasting, Verdict verdict, String reason) {}

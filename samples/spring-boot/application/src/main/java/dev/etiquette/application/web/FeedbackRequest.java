package dev.etiquette.application.web;

import dev.etiquette.model.Feedback.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an owner makes of advice.
 *
 * @param recommendation the id of the advice
 * @param verdict what became of it
 * @param reason in words; may be left out
 * @param until for SNOOZED, when it is wanted back; left out, when the contact speaks again
 */
record FeedbackRequest(
        @Nullable String recommendation,
        @Nullable Verdict verdict,
        @Nullable String reason,
        @Nullable Instant until) {}

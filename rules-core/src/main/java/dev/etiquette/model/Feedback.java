package dev.etiquette.model;

import java.time.Instant;

/**
 * What the owner made of a recommendation.
 *
 * @param recommendation the one that is meant
 * @param verdict what became of it
 * @param at when that was said
 * @param reason of a dismissal, in words; else empty
 * @param backAt when a snooze ends; {@link Times#NEVER} when only the next reply ends it
 */
public record Feedback(
        RecommendationId recommendation,
        Verdict verdict,
        @PastOrPresent Instant at,
        String reason,
        Instant backAt) implements Fact {

    /** What became of a recommendation. */
    public enum Verdict {
        /** It was done. */
        DONE,
        /** It will not be done. */
        DISMISSED,
        /** Later: at a time, or when the contact speaks again, whichever is first. */
        SNOOZED
    }

    /** Checks that every part is there and that a snooze does not end before it begins. */
    public Feedback {
        FieldChecks.present("A feedback", "recommendation", recommendation);
        String what = FieldChecks.named("The feedback on", recommendation);
        FieldChecks.present(what, "verdict", verdict);
        FieldChecks.present(what, "time", at);
        FieldChecks.present(what, "reason", reason);
        if (FieldChecks.present(what, "end", backAt).isBefore(at)) {
            throw new InvalidFactException(ModelMessage.ENDS_BEFORE_IT_BEGINS.with(what, at, backAt));
        }
    }

    /** It was done. */
    public static Feedback done(RecommendationId recommendation, Instant at) {
        return new Feedback(recommendation, Verdict.DONE, at, "", Times.NEVER);
    }

    /** It will not be done, and why. */
    public static Feedback dismissed(RecommendationId recommendation, Instant at, String reason) {
        return new Feedback(recommendation, Verdict.DISMISSED, at, reason, Times.NEVER);
    }

    /** Not before that time, or before the contact speaks again. */
    public static Feedback snoozed(RecommendationId recommendation, Instant at, Instant until) {
        return new Feedback(recommendation, Verdict.SNOOZED, at, "", until);
    }

    /** Not before the contact speaks again. */
    public static Feedback snoozedUntilReply(RecommendationId recommendation, Instant at) {
        return snoozed(recommendation, at, Times.NEVER);
    }
}

package dev.etiquette.model;

import java.time.Instant;
import java.util.Objects;

/**
 * What the owner made of a recommendation. What follows from it is in the verdict alone: a reason in words is a note, which
 * reports show and which changes nothing.
 *
 * @param recommendation the one that is meant
 * @param verdict what became of it
 * @param at when that was said
 * @param reason in words; may be empty
 * @param backAt when a snooze ends; {@link Times#NEVER} when only the next reply ends it, and for every other verdict
 * @param contact for whom the same is never wanted again; {@link PersonId#NONE} for every other verdict, and where it was about
 *     nobody: then NEVER is as WRONG
 */
public record Feedback(
        RecommendationId recommendation,
        Verdict verdict,
        @PastOrPresent Instant at,
        String reason,
        Instant backAt,
        PersonId contact)
        implements Fact {

    /** What became of a recommendation. */
    public enum Verdict {
        /** It was done: it does not come again until something new calls for it. */
        DONE,
        /** It will not be done: it does not come again for a month, unless something new calls for it. */
        DISMISSED,
        /** Later: at a time, or when the contact speaks again, whichever is first. */
        SNOOZED,
        /** Never for this person: neither it nor any other advice to do the same with that person comes again. */
        NEVER,
        /** It was wrong: it does not come again, unless something new calls for it. */
        WRONG;

        /** Whether the owner did not want it: dismissed, never or wrong. */
        public boolean refuses() {
            return this == DISMISSED || this == NEVER || this == WRONG;
        }
    }

    /** Checks that every part is there, that a snooze does not end before it begins, and that only NEVER names somebody. */
    public Feedback {
        FieldChecks.present("A feedback", "recommendation", recommendation);
        String what = FieldChecks.named("The feedback on", recommendation);
        FieldChecks.present(what, "verdict", verdict);
        FieldChecks.present(what, "time (at)", at);
        FieldChecks.present(what, "reason", reason);
        FieldChecks.present(what, "contact", contact);
        if (FieldChecks.present(what, "end (backAt)", backAt).isBefore(at)) {
            throw new InvalidFactException(ModelMessage.ENDS_BEFORE_IT_BEGINS.with(what, at, backAt));
        }
        if (verdict != Verdict.NEVER && !contact.isNone()) {
            throw new InvalidFactException(ModelMessage.NAMES_SOMEBODY.with(what, contact));
        }
    }

    /** It was done. */
    public static Feedback done(RecommendationId recommendation, Instant at) {
        return of(recommendation, Verdict.DONE, at, "");
    }

    /** It will not be done, and why. */
    public static Feedback dismissed(RecommendationId recommendation, Instant at, String reason) {
        return of(recommendation, Verdict.DISMISSED, at, reason);
    }

    /** Not before that time, or before the contact speaks again. */
    public static Feedback snoozed(RecommendationId recommendation, Instant at, Instant until) {
        Objects.requireNonNull(until, "until");
        return new Feedback(recommendation, Verdict.SNOOZED, at, "", until, PersonId.NONE);
    }

    /** Not before the contact speaks again. */
    public static Feedback snoozedUntilReply(RecommendationId recommendation, Instant at) {
        return snoozed(recommendation, at, Times.NEVER);
    }

    /**
     * Never again for that person.
     *
     * @param contact whom it was about; {@link PersonId#NONE} where it was about nobody, or where that is not known: then what
     *     follows is the same as of {@link #wrong}
     */
    public static Feedback never(RecommendationId recommendation, Instant at, PersonId contact, String reason) {
        return new Feedback(recommendation, Verdict.NEVER, at, reason, Times.NEVER, contact);
    }

    /** It was wrong, and why. */
    public static Feedback wrong(RecommendationId recommendation, Instant at, String reason) {
        return of(recommendation, Verdict.WRONG, at, reason);
    }

    private static Feedback of(RecommendationId recommendation, Verdict verdict, Instant at, String reason) {
        return new Feedback(recommendation, verdict, at, reason, Times.NEVER, PersonId.NONE);
    }

    /** What is meant to be done, without whom and what it is about: the beginning of the id, such as "keep-in-touch". */
    public String actName() {
        return recommendation.actName();
    }
}

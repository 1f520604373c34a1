package dev.etiquette.application.notice;

import java.time.Instant;

/**
 * Something that an owner is told.
 *
 * @param id grows from notice to notice of one owner; by it a sender knows what it has sent
 * @param at when it became so
 * @param change NEW, CHANGED, HELD_BACK or GONE
 * @param recommendation by which the owner answers
 * @param urgency of the advice
 * @param text what is advised or, where it is held back, why that is, in words
 * @param heldBackBy the id of the rule that holds it back; empty when none does
 */
public record OwnerNotice(
        long id, Instant at, Change change, String recommendation, String urgency, String text, String heldBackBy) {

    /** What has become of advice. */
    public enum Change {
        /** It was not advised before, or was held back. */
        NEW,
        /** It is more or less pressing, or reads otherwise. */
        CHANGED,
        /** A rule of restraint is against it for now. */
        HELD_BACK,
        /** It is done, or past. */
        GONE
    }
}

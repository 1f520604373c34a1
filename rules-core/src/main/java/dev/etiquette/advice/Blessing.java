package dev.etiquette.advice;

import java.util.Objects;

/**
 * What one rule finds right about something that is planned. It advises nothing and holds nothing back.
 *
 * @param proposal what is planned, for one of those whom it reaches
 * @param reason which rule, and what it finds right
 */
public record Blessing(Proposal proposal, Reason reason) {

    /** Refuses what is missing. */
    public Blessing {
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(reason, "reason");
    }
}

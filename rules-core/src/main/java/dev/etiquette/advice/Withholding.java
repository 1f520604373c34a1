package dev.etiquette.advice;

import java.time.Instant;
import java.util.Objects;

/**
 * One rule's veto on one proposal.
 *
 * @param proposal what is not to be done
 * @param endsAt the earliest moment at which this rule would allow it; {@link
 *     dev.etiquette.model.Times#NEVER} when time alone does not lift it
 * @param reason why
 */
public record Withholding(Proposal proposal, Instant endsAt, Reason reason) {

    /** Refuses what is missing. */
    public Withholding {
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(endsAt, "endsAt");
        Objects.requireNonNull(reason, "reason");
    }
}

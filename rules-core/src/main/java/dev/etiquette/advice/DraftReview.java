package dev.etiquette.advice;

import dev.etiquette.model.Draft;
import java.util.List;
import java.util.Objects;

/**
 * What is to be thought of something before it is sent.
 *
 * @param draft what was looked at
 * @param recipients for each of those whom it reaches, and for a post also as such, sorted by person
 */
public record DraftReview(Draft draft, List<RecipientReview> recipients) {

    /** Keeps a copy. */
    public DraftReview {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(recipients, "recipients");
        recipients = List.copyOf(recipients);
    }

    /** Whether no rule objects for anybody. */
    public boolean fine() {
        return recipients.stream().allMatch(RecipientReview::fine);
    }
}

package dev.etiquette.benchmarks.contest;

import dev.etiquette.model.Kind;
import dev.etiquette.model.PersonId;
import java.time.Instant;

/**
 * Somebody waits for an answer.
 *
 * @param said to this
 * @param remindAt when the owner is told of it
 * @param dueAt by when an answer is due
 * @param overdueAt from when on it is late
 * @param expiresAt from when on it is too late
 */
public record Unanswered(Said said, Instant remindAt, Instant dueAt, Instant overdueAt, Instant expiresAt) {

    /** What sort of thing was said. */
    public Kind kind() {
        return said.kind();
    }

    /** Who waits. */
    public PersonId contact() {
        return said.contact();
    }

    /** Whether this is the time to say so. */
    public boolean isOpenAt(Instant now) {
        return !now.isBefore(remindAt) && now.isBefore(expiresAt);
    }
}

package dev.etiquette.advice;

import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be thought of a draft for one of those whom it reaches.
 *
 * @param recipient whom it reaches; {@link PersonId#NONE} for a post as such
 * @param name how that person is called; empty for a post as such
 * @param objections the rules that object, ordered by id, each with how to mend it in its text; none when it is fine
 * @param passesFrom the earliest moment at which no rule would object, if nothing else happens, exactly; empty when it is
 *     fine as it is, when time alone does not lift an objection, and when that moment was not found
 * @param blessings the rules that find something right about it, ordered by id, each with what that is in its text; also where
 *     others object
 * @param settles what is advised until it is sent, and no more afterwards
 * @param leavesOpen what is owed to that person and still is after it was sent: what it passes over
 */
public record RecipientReview(
        PersonId recipient,
        String name,
        List<Reason> objections,
        Optional<Instant> passesFrom,
        List<Reason> blessings,
        List<Recommendation> settles,
        List<Recommendation> leavesOpen) {

    /** Keeps copies. */
    public RecipientReview {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(objections, "objections");
        Objects.requireNonNull(passesFrom, "passesFrom");
        Objects.requireNonNull(blessings, "blessings");
        Objects.requireNonNull(settles, "settles");
        Objects.requireNonNull(leavesOpen, "leavesOpen");
        objections = List.copyOf(objections);
        blessings = List.copyOf(blessings);
        settles = List.copyOf(settles);
        leavesOpen = List.copyOf(leavesOpen);
    }

    /** Whether no rule objects. */
    public boolean fine() {
        return objections.isEmpty();
    }
}

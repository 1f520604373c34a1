package dev.etiquette.prepared;

import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;

/**
 * A platform on which somebody could be approached.
 *
 * @param contact who
 * @param person all that is known of them
 * @param platform where
 * @param connected whether the two are connected there already
 * @param comments how often the owner has answered there what they post
 * @param commentsFirst how often one must have done so before asking
 * @param order the lower, the better the way; different on every platform
 */
public record ApproachOption(
        PersonId contact,
        Contact person,
        Platform platform,
        boolean connected,
        long comments,
        int commentsFirst,
        long order)
        implements Signal {

    /** Whether the owner must be better known there before asking. */
    public boolean needsComments() {
        return !connected && comments < commentsFirst;
    }

    /** Whether the platform is still there. */
    public boolean open() {
        return !platform.closed();
    }
}

package dev.etiquette.signal;

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
 * @param visits how often the owner has answered there what they post
 * @param warmUp how often one must have done so before asking
 * @param order the lower, the better the way; different on every platform
 */
public record WayIn(
        PersonId contact, Contact person, Platform platform, boolean connected, long visits, int warmUp, long order)
        implements Signal {

    /** Whether the owner must be better known there before asking. */
    public boolean cold() {
        return !connected && visits < warmUp;
    }

    /** Whether the platform is still there. */
    public boolean open() {
        return !platform.closed();
    }
}

package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;

/**
 * Somebody can be found on a platform.
 *
 * @param contact who; never the owner
 * @param platform where
 * @param people with whom that person shares norms, as {@code people} of a norm names them
 * @param handle under which name; may be empty when they were only seen there
 */
public record Account(PersonId contact, Platform platform, String people, String handle) {

    /** Whether the platform is still there. */
    public boolean open() {
        return !platform.closed();
    }

    /** A number of its own for every platform; the well-known ones come first. */
    public long order() {
        return platform.order();
    }
}

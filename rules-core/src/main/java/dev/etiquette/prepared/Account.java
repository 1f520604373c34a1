package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;

/**
 * Somebody can be found on a platform.
 *
 * @param contact who; never the owner
 * @param platform where
 * @param handle under which name; may be empty when they were only seen there
 */
public record Account(PersonId contact, Platform platform, String handle) {

    /** Whether the platform is still there. */
    public boolean open() {
        return !platform.closed();
    }

    /** A number of its own for every platform; the well-known ones come first. */
    public long order() {
        return platform.order();
    }
}

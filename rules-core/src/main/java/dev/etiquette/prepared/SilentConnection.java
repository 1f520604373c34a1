package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * The owner and somebody are connected and have not said a word to each other.
 *
 * @param contact who
 * @param name how that person is called
 * @param platform where
 * @param since from when on they are connected
 * @param order the lower, the better the platform for a first word; different on every one
 */
public record SilentConnection(PersonId contact, String name, Platform platform, Instant since, long order)
        implements Signal {

    /** Whether the platform is still there. */
    public boolean open() {
        return !platform.closed();
    }
}

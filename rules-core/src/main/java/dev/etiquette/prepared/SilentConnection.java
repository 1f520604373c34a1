package dev.etiquette.prepared;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * The owner and somebody are connected and have not said a word to each other.
 *
 * @param contact who
 * @param name how that person is called
 * @param person all that is known of them
 * @param connection how the two are connected
 * @param platform where
 * @param since from when on they are connected
 * @param order the lower, the better the platform for a first word; different on every one
 */
public record SilentConnection(
        PersonId contact,
        String name,
        Contact person,
        Connection connection,
        Platform platform,
        Instant since,
        long order)
        implements Signal {

    /** Whether the platform is still there. */
    public boolean open() {
        return !platform.closed();
    }
}

package dev.etiquette.model;

import java.time.Instant;

/**
 * How the owner and a contact stand to each other on a platform.
 *
 * @param contact the other one
 * @param platform where
 * @param state how they stand
 * @param since from when on
 */
public record Connection(
        PersonId contact,
        Platform platform,
        State state,
        @PastOrPresent Instant since) implements Fact {

    /** How two people stand to each other on a platform. */
    public enum State {
        /** Nobody has asked. */
        NONE,
        /** The owner has asked and waits. */
        REQUESTED_BY_ME,
        /** The contact has asked and waits. */
        REQUESTED_BY_THEM,
        /** Connected, following, friends. */
        CONNECTED,
        /** One of them said no. */
        DECLINED,
        /** One of them shut the other out. */
        BLOCKED
    }

    /** Checks that every part is there. */
    public Connection {
        FieldChecks.present("A connection", "contact", contact);
        String what = FieldChecks.named("The connection with", contact);
        FieldChecks.present(what, "platform", platform);
        FieldChecks.present(what, "state", state);
        FieldChecks.present(what, "date (since)", since);
    }

    /** Whether the platform is still there. */
    public boolean open() {
        return !platform.closed();
    }

    /** A number of its own for every platform; the well-known ones come first. */
    public long order() {
        return platform.order();
    }
}

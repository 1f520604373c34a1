package dev.etiquette.session;

import dev.etiquette.model.Owner;
import java.time.Instant;

/** What a session refuses. */
public final class SessionChecks {

    private SessionChecks() {}

    /**
     * Refuses a moment that is past.
     *
     * @throws IllegalArgumentException when it is before the latest
     */
    public static void notBefore(Instant latest, Instant now) {
        if (now.isBefore(latest)) {
            throw new IllegalArgumentException(SessionMessage.EARLIER_MOMENT.with(latest, now));
        }
    }

    /**
     * Refuses somebody else.
     *
     * @throws IllegalArgumentException when the two are not the same person
     */
    public static void samePerson(Owner owner, Owner other) {
        if (!other.id().equals(owner.id())) {
            throw new IllegalArgumentException(SessionMessage.OTHER_OWNER.with(owner.id(), other.id()));
        }
    }

    /** What to throw where advice is spoken of that was never given. */
    public static IllegalStateException nothingAsked() {
        return new IllegalStateException(SessionMessage.NOTHING_ASKED.text());
    }
}

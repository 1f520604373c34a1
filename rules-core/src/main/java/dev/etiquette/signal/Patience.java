package dev.etiquette.signal;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import java.time.Instant;

/**
 * The owner has written to somebody who has not answered yet, and how long to leave it at that. There is one as long
 * as no answer came and the two have not met since, whether the waiting is over or not.
 *
 * @param contact who has not answered
 * @param name how that person is called
 * @param platform where the owner wrote last
 * @param thread the conversation in which the owner wrote last
 * @param tries how often in a row the owner has written; from 1
 * @param mostTries how often one may
 * @param lastTryAt when the owner wrote last
 * @param againAt from when on a further try is fine while there are any left: the norm's gap after the last one, or
 *     twice the time that the other one usually takes, whichever is longer
 * @param restedAt from when on one fresh start is fine when all tries are used up: the norm's rest after the last one,
 *     or twice the usual time
 */
public record Patience(
        PersonId contact,
        String name,
        Platform platform,
        ThreadId thread,
        long tries,
        long mostTries,
        Instant lastTryAt,
        Instant againAt,
        Instant restedAt)
        implements Signal {

    /** Whether all tries are used up. */
    public boolean usedUp() {
        return tries >= mostTries;
    }

    /** From when on the owner may write again: {@link #restedAt} when all tries are used up, else {@link #againAt}. */
    public Instant freeAt() {
        return usedUp() ? restedAt : againAt;
    }
}

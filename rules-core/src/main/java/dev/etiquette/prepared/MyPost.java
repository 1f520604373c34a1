package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * One public post of the owner, as reading it shows.
 *
 * @param id of the post
 * @param platform where
 * @param thread the conversation under it
 * @param at when
 * @param original the first post that this one shows again; its own id when it shows none
 * @param evergreen whether it will be as good in a year
 * @param promotes whether it sells
 * @param asks whether it asks its readers something
 * @param noticed whether anybody has reacted to it or answered it
 * @param beginning its beginning, on one line
 */
public record MyPost(
        UtteranceId id,
        Platform platform,
        ThreadId thread,
        Instant at,
        UtteranceId original,
        boolean evergreen,
        boolean promotes,
        boolean asks,
        boolean noticed,
        String beginning) {

    /** Whether it shows an earlier post again. */
    public boolean repeats() {
        return !original.equals(id);
    }
}

package dev.etiquette.prepared;

import dev.etiquette.model.MarkSet;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.reading.TextWords;
import java.time.Instant;
import java.util.Set;

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
 * @param marks what reading it shows, by name
 * @param said its words, which are looked for when a rule asks
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
        MarkSet marks,
        TextWords said,
        String beginning) {

    /** Whether it shows an earlier post again. */
    public boolean repeats() {
        return !original.equals(id);
    }

    /** Each of its words once, in small letters. */
    public Set<String> words() {
        return said.words();
    }

    /** Each of its hashtags once, in small letters and without the sign. */
    public Set<String> hashtags() {
        return said.hashtags();
    }
}

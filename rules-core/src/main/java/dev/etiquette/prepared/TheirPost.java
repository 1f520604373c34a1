package dev.etiquette.prepared;

import dev.etiquette.model.MarkSet;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.reading.TextWords;
import java.time.Instant;
import java.util.Set;

/**
 * A public post of somebody else that is not addressed to the owner, as reading it shows.
 *
 * @param id of the post
 * @param contact who wrote it
 * @param name how that person is called
 * @param platform where
 * @param thread the conversation under it
 * @param at when
 * @param asks whether it asks its readers something
 * @param promotes whether it sells
 * @param marks what reading it shows, by name
 * @param said its words, which are looked for when a rule asks
 * @param beginning its beginning, on one line
 */
public record TheirPost(
        UtteranceId id,
        PersonId contact,
        String name,
        Platform platform,
        ThreadId thread,
        Instant at,
        boolean asks,
        boolean promotes,
        MarkSet marks,
        TextWords said,
        String beginning) {

    /** Each of its words once, in small letters. */
    public Set<String> words() {
        return said.words();
    }

    /** Each of its hashtags once, in small letters and without the sign. */
    public Set<String> hashtags() {
        return said.hashtags();
    }
}

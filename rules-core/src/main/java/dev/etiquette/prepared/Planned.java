package dev.etiquette.prepared;

import dev.etiquette.model.Channel;
import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.reading.TextWords;
import java.time.Instant;
import java.util.Set;

/**
 * Something of the owner's that is not sent yet, as reading it shows.
 *
 * @param id of what is to be said
 * @param platform where
 * @param channel as a post, a reply or a private message
 * @param at when it goes out
 * @param mailing whether it is one text to many
 * @param repeats whether it shows an earlier post again
 * @param promotes whether it sells, by its words or because the host says so
 * @param marks what reading it shows, by name
 * @param said its words, which are looked for when a rule asks
 * @param beginning its beginning, on one line
 */
public record Planned(
        UtteranceId id,
        Platform platform,
        Channel channel,
        Instant at,
        boolean mailing,
        boolean repeats,
        boolean promotes,
        MarkSet marks,
        TextWords said,
        String beginning) {

    /** Whether it asks something. */
    public boolean asks() {
        return marks.has(Mark.QUESTION);
    }

    /** Each of its words once, in small letters. */
    public Set<String> words() {
        return said.words();
    }

    /** Each of its hashtags once, in small letters and without the sign. */
    public Set<String> hashtags() {
        return said.hashtags();
    }

    /** Whether it touches what does not belong before the public. */
    public boolean touchesPrivateMatter() {
        return marks.has(Mark.PRIVATE_MATTER);
    }
}

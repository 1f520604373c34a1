package dev.etiquette.prepared;

import dev.etiquette.model.Channel;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
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
 * @param sells whether it sells, by its words or because the host says so
 * @param marks what reading it shows
 * @param beginning its beginning, on one line
 */
public record Planned(
        UtteranceId id,
        Platform platform,
        Channel channel,
        Instant at,
        boolean mailing,
        boolean repeats,
        boolean sells,
        Set<Mark> marks,
        String beginning) {

    /** Whether it asks something. */
    public boolean asks() {
        return marks.contains(Mark.QUESTION);
    }

    /** Whether it touches what does not belong before the public. */
    public boolean touchesPrivateMatter() {
        return marks.contains(Mark.PRIVATE_MATTER);
    }
}

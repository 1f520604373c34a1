package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * A turn of a conversation that still counts when its length is taken.
 *
 * @param turn which one
 * @param said the same, with all that reading shows
 * @param contact the other one
 * @param name how that person is called
 * @param platform where
 * @param thread the conversation
 * @param mine whether the owner spoke
 * @param privately whether only the two can read it
 * @param touchesPrivateMatter whether it touches what does not belong before the public
 * @param complains whether it complains
 * @param smallTalk whether it has neither question nor point
 * @param declinesTime whether it says that a proposed time does not suit
 * @param words how many it has
 * @param at when
 * @param inactiveFrom from when on a talk that ends with it is no longer going on
 * @param beginning its beginning, on one line
 */
public record RecentTurn(
        UtteranceId turn,
        Turn said,
        PersonId contact,
        String name,
        Platform platform,
        ThreadId thread,
        boolean mine,
        boolean privately,
        boolean touchesPrivateMatter,
        boolean complains,
        boolean smallTalk,
        boolean declinesTime,
        long words,
        Instant at,
        Instant inactiveFrom,
        String beginning)
        implements Signal {}

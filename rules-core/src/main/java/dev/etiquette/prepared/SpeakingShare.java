package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * How much of a talk with one person is the owner's, by the words.
 *
 * @param last what was said last
 * @param latest the same, with all that reading shows
 * @param contact the other one
 * @param name how that person is called
 * @param platform where
 * @param thread the conversation
 * @param spoken words of the owner
 * @param heard words of the other one
 * @param share of the owner in percent, rounded up
 * @param mostShare that is borne there, in percent
 * @param wordsNeeded how many more words of the other one would bring the share down to what is borne
 * @param beganAt when the first turn that still counts was said
 * @param inactiveFrom from when on the talk is no longer going on
 * @param beginning the beginning of what was said last, on one line
 */
public record SpeakingShare(
        UtteranceId last,
        Turn latest,
        PersonId contact,
        String name,
        Platform platform,
        ThreadId thread,
        long spoken,
        long heard,
        long share,
        long mostShare,
        long wordsNeeded,
        Instant beganAt,
        Instant inactiveFrom,
        String beginning)
        implements Signal {

    /** Words of both. */
    public long words() {
        return spoken + heard;
    }
}

package dev.etiquette.prepared;

import dev.etiquette.model.MarkSet;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
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
 * @param reactions what others made of it
 * @param language the code of its language, such as "pl"; empty when that is not known
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
        Reactions reactions,
        String language,
        String beginning) {

    /** How many likes of every kind it has; 0 where nobody counted. */
    public long likes() {
        return reactions.likes();
    }

    /** How often it was shared, boosted or quoted; 0 where nobody counted. */
    public long shares() {
        return reactions.shares();
    }

    /** How many replies it has, as its platform counts them; 0 where nobody counted. */
    public long comments() {
        return reactions.comments();
    }

    /** Whether likes, shares and comments are known. */
    public boolean counted() {
        return reactions.counted();
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

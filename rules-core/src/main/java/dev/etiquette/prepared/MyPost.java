package dev.etiquette.prepared;

import dev.etiquette.model.Bounds;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.PastOrPresent;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.reading.TextWords;
import java.time.Instant;
import java.util.Comparator;
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
 * @param reactions what others made of it
 * @param newer how many newer posts of the owner there are on that platform; 0 for the newest
 * @param beginning its beginning, on one line
 */
public record MyPost(
        UtteranceId id,
        Platform platform,
        ThreadId thread,
        @PastOrPresent Instant at,
        UtteranceId original,
        boolean evergreen,
        boolean promotes,
        boolean asks,
        boolean noticed,
        MarkSet marks,
        TextWords said,
        Reactions reactions,
        @Bounds long newer,
        String beginning) {

    /** The newest first. */
    public static final Comparator<MyPost> NEWEST_FIRST =
            Comparator.comparing(MyPost::at).thenComparing(MyPost::id).reversed();

    /** The same post with another place in the row. */
    public MyPost withNewer(long count) {
        return new MyPost(
                id, platform, thread, at, original, evergreen, promotes, asks, noticed, marks, said, reactions, count,
                beginning);
    }

    /** Whether it shows an earlier post again. */
    public boolean repeats() {
        return !original.equals(id);
    }

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

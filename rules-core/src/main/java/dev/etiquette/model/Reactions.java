package dev.etiquette.model;

/**
 * What others made of a post, counted.
 *
 * @param likes of every kind, from 0
 * @param shares reposts, boosts and quotes, from 0
 * @param comments replies, from 0
 */
public record Reactions(int likes, int shares, int comments) {

    /** Nobody reacted, or nobody counted. */
    public static final Reactions NONE = new Reactions(0, 0, 0);

    /** Refuses negative counts. */
    public Reactions {
        FieldChecks.within("A count of reactions", "number of likes", likes, 0, Integer.MAX_VALUE);
        FieldChecks.within("A count of reactions", "number of shares", shares, 0, Integer.MAX_VALUE);
        FieldChecks.within("A count of reactions", "number of comments", comments, 0, Integer.MAX_VALUE);
    }
}

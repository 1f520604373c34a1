package dev.etiquette.model;

/**
 * What others made of a post, counted.
 *
 * @param likes of every kind, from 0
 * @param shares reposts, boosts and quotes, from 0
 * @param comments replies, from 0
 * @param counted whether anybody counted them; what nobody counted is 0
 */
public record Reactions(int likes, int shares, int comments, boolean counted) {

    /** Nobody counted. */
    public static final Reactions NONE = new Reactions(0, 0, 0, false);

    /** Refuses negative counts. What has a count was counted. */
    public Reactions {
        FieldChecks.within("A count of reactions", "number of likes", likes, 0, Integer.MAX_VALUE);
        FieldChecks.within("A count of reactions", "number of shares", shares, 0, Integer.MAX_VALUE);
        FieldChecks.within("A count of reactions", "number of comments", comments, 0, Integer.MAX_VALUE);
        counted = counted || likes > 0 || shares > 0 || comments > 0;
    }

    /** What was counted. */
    public Reactions(int likes, int shares, int comments) {
        this(likes, shares, comments, true);
    }

    /** Whether anybody reacted. */
    public boolean any() {
        return likes > 0 || shares > 0 || comments > 0;
    }
}

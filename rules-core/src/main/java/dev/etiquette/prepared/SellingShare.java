package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * The owner's recent posts on one platform, counted.
 *
 * @param platform where
 * @param count of recent posts
 * @param selling how many of them sell
 * @param sellingShare in percent, rounded up
 * @param mostShare that is borne there, in percent
 * @param othersNeeded how many posts that sell nothing would bring the share down to what is borne
 * @param newestAt when the newest of them was posted
 * @param sellingLeavesAt when the oldest of those that sell counts no more
 */
public record SellingShare(
        Platform platform,
        long count,
        long selling,
        long sellingShare,
        long mostShare,
        long othersNeeded,
        Instant newestAt,
        Instant sellingLeavesAt)
        implements Signal {}

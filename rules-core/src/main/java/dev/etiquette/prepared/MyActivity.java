package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * What the owner has lately said on a platform, counted; there is none without a post.
 *
 * @param platform where
 * @param posts how many posts; at least one
 * @param asking how many of them ask their readers something
 * @param comments how often the owner has spoken where somebody else began
 * @param firstAt when the first of the posts was posted
 */
public record MyActivity(Platform platform, long posts, long asking, long comments, Instant firstAt)
        implements Signal {}

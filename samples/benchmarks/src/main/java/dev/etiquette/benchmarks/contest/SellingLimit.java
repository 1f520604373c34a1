package dev.etiquette.benchmarks.contest;

import dev.etiquette.model.HostFact;
import dev.etiquette.model.Platform;
import java.time.Duration;

/**
 * How much selling people bear on a platform.
 *
 * @param platform where
 * @param window over which posts are counted
 * @param leastPosts with fewer posts no share is taken
 * @param mostShare the share that may sell, in percent
 */
public record SellingLimit(Platform platform, Duration window, long leastPosts, long mostShare) implements HostFact {}

package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * A post of the owner that still counts when shares are taken.
 *
 * @param post which one
 * @param platform where
 * @param promotes whether it sells
 * @param asks whether it asks its readers something
 * @param at when it was posted
 * @param leavesAt from when on it counts no more
 * @param beginning its beginning, on one line
 */
public record PostInSellingWindow(
        UtteranceId post,
        Platform platform,
        boolean promotes,
        boolean asks,
        Instant at,
        Instant leavesAt,
        String beginning)
        implements Signal {}

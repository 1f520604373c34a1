package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.RepeatNorm.Manner;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * A post of the owner that may come round again, and how often it has.
 *
 * @param id of the first showing
 * @param first the post itself, as it was shown first
 * @param platform where
 * @param thread the conversation under it
 * @param timesShown how often it was shown, the first time included
 * @param mostTimes how often it may be shown in all
 * @param shownAt when it was shown last
 * @param restedAt from when on it may be shown again
 * @param endsAt from when on it is shown no more
 * @param manner in which the platform lets it come round again
 * @param recommendation the id of a recommendation to show it again
 * @param law where that stands
 * @param beginning its beginning, on one line
 */
public record EvergreenPost(
        UtteranceId id,
        MyPost first,
        Platform platform,
        ThreadId thread,
        long timesShown,
        long mostTimes,
        Instant shownAt,
        Instant restedAt,
        Instant endsAt,
        Manner manner,
        RecommendationId recommendation,
        String law,
        String beginning)
        implements Signal {}

package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.RepeatNorm.Manner;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * An evergreen post that could come round again now.
 *
 * @param post the post, with how often it was shown
 * @param first the post itself, as it was shown first
 * @param id of its first showing
 * @param platform where
 * @param manner in which the platform lets it come round again
 * @param shownAt when it was shown last
 * @param recommendation the id of a recommendation to show it again
 */
public record RepeatablePost(
        EvergreenPost post,
        MyPost first,
        UtteranceId id,
        Platform platform,
        Manner manner,
        Instant shownAt,
        RecommendationId recommendation)
        implements Signal {}

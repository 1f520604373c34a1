package dev.etiquette.signal;

import dev.etiquette.model.Platform;
import dev.etiquette.model.RepeatNorm.Manner;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * An evergreen post that could come round again now.
 *
 * @param post the post, with how often it was shown
 * @param id of its first showing
 * @param platform where
 * @param manner in which the platform lets it come round again
 * @param shownAt when it was shown last
 */
public record RestedPost(EvergreenPost post, UtteranceId id, Platform platform, Manner manner, Instant shownAt)
        implements Signal {}

package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * Something that the owner has lately said in public where somebody else began.
 *
 * @param reply what was said
 * @param platform where
 * @param at when
 */
public record CommentInListeningWindow(UtteranceId reply, Platform platform, Instant at) implements Signal {}

package dev.etiquette.archives.findings;

import java.time.Instant;

/**
 * A post that shows an earlier one again without naming its id.
 *
 * @param id of this post
 * @param actor who reposts
 * @param originalAuthor the author of the earlier post; empty when it is unknown
 * @param at when
 * @param text of the earlier post, or its beginning
 * @param place where it was found
 */
public record Repost(String id, String actor, String originalAuthor, Instant at, String text, SourcePlace place) {}

/**
 * The lists of follows, mutes and blocks that Mastodon exports beside the archive. The entry point is
 * {@link dev.etiquette.archives.mastodon.MastodonListsProvider}.
 */
@NullMarked
package dev.etiquette.archives.mastodon;

import org.jspecify.annotations.NullMarked;

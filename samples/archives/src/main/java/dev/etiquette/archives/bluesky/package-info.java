/**
 * Posts of Bluesky: the repository of an account as it can be taken home, and listings in JSON. The entry point is
 * {@link dev.etiquette.archives.bluesky.BlueskyProvider}.
 */
@NullMarked
package dev.etiquette.archives.bluesky;

import org.jspecify.annotations.NullMarked;

/**
 * Documents of ActivityStreams 2.0, such as the archives of Mastodon. The entry point is
 * {@link dev.etiquette.archives.activitystreams.ActivityStreamsProvider}.
 */
@NullMarked
package dev.etiquette.archives.activitystreams;

import org.jspecify.annotations.NullMarked;

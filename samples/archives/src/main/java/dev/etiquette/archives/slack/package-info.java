/**
 * The export of a workspace of Slack. The entry point is
 * {@link dev.etiquette.archives.slack.SlackProvider}.
 */
@NullMarked
package dev.etiquette.archives.slack;

import org.jspecify.annotations.NullMarked;

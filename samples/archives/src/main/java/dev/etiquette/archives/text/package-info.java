/**
 * Plain texts: cleaning, HTML, quoting in messages, ids, times of ISO 8601, and the comparison of beginnings.
 *
 * <p>Every class is an entry point of its own. Nothing here knows files or platforms.
 */
@NullMarked
package dev.etiquette.archives.text;

import org.jspecify.annotations.NullMarked;

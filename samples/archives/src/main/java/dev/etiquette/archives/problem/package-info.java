/**
 * Entries and files that cannot be used. {@link dev.etiquette.archives.problem.SkippedEntry} is one entry, and
 * {@link dev.etiquette.archives.problem.UnreadableArchiveException} ends a whole import.
 */
@NullMarked
package dev.etiquette.archives.problem;

import org.jspecify.annotations.NullMarked;

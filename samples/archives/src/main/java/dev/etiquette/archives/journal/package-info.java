/**
 * What the owner decided, kept in one file beside the archives: what became of advice, and which entries are one person.
 * The entry points are {@link dev.etiquette.archives.journal.JournalFile} and
 * {@link dev.etiquette.archives.journal.Journal}.
 */
@NullMarked
package dev.etiquette.archives.journal;

import org.jspecify.annotations.NullMarked;

/**
 * Joins the findings of all exports into facts: owner, conversations, follow states and contacts. The entry point is
 * {@link dev.etiquette.archives.joining.ArchiveAssembler}.
 */
@NullMarked
package dev.etiquette.archives.joining;

import org.jspecify.annotations.NullMarked;

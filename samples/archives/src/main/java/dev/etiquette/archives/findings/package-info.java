/**
 * The findings that all formats share, before they are joined. The entry point is
 * {@link dev.etiquette.archives.findings.ArchiveFindings}; a kind of export implements
 * {@link dev.etiquette.archives.findings.ExportFormat} and its
 * {@link dev.etiquette.archives.findings.ExportFormatProvider}.
 */
@NullMarked
package dev.etiquette.archives.findings;

import org.jspecify.annotations.NullMarked;

/**
 * Files in folders and zips, read within limits and decoded to characters.
 *
 * <p>The entry point is {@link dev.etiquette.archives.files.FileTree}, which hands out an
 * {@link dev.etiquette.archives.files.ArchiveFile} for each file;
 * {@link dev.etiquette.archives.files.DecodingReader} decodes it.
 */
@NullMarked
package dev.etiquette.archives.files;

import org.jspecify.annotations.NullMarked;

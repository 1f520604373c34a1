/**
 * Readers of real exports: what an owner took home from a platform becomes facts.
 *
 * <p>The door is {@link dev.etiquette.archives.Archives#read}. Behind it, a {@code Tree} hands out the files of a
 * folder or a zip within limits, an {@code ExportFormat} recognises a file by its content and puts what it finds into
 * {@code Findings}, and a {@code Settlement} makes facts of all findings together. A new export is one more
 * {@code ExportFormat}.
 */
@NullMarked
package dev.etiquette.archives;

import org.jspecify.annotations.NullMarked;

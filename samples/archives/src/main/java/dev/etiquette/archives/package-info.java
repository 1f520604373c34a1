/**
 * Reads exports of platforms into facts.
 *
 * <p>The entry point is {@link dev.etiquette.archives.Archives#read}. It visits the files of folders and zips
 * ({@code files}), lets the format that recognises a file read it ({@code activitystreams}, {@code x}, {@code linkedin},
 * {@code mastodon}) into common findings ({@code findings}), and joins all findings into facts ({@code joining}). A new
 * kind of export is one more {@link dev.etiquette.archives.findings.ExportFormat} in a package of its own.
 */
@NullMarked
package dev.etiquette.archives;

import org.jspecify.annotations.NullMarked;

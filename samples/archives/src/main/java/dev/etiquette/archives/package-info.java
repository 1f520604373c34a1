/**
 * Reads exports of platforms into facts.
 *
 * <p>The entry point is {@link dev.etiquette.archives.Archives#read}. It visits the files of folders and zips
 * ({@code files}), lets the format that recognises a file read it ({@code activitystreams}, {@code x} and so on, a package
 * for each kind of export) into common findings ({@code findings}), and joins all findings into facts ({@code joining}). A
 * new kind is one more {@link dev.etiquette.archives.findings.ExportFormatProvider}, here or in a jar of somebody else.
 */
@NullMarked
package dev.etiquette.archives;

import org.jspecify.annotations.NullMarked;

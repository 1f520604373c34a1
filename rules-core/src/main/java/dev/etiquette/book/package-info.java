/**
 * From files to a compiled book or its problems: reading a folder, layers, and following a folder.
 *
 * <p>The way in is {@link dev.etiquette.book.BookCompiler}. Not exported: applications use the front package.
 */
@NullMarked
package dev.etiquette.book;

import org.jspecify.annotations.NullMarked;

/**
 * Tables of comma-separated values, read row by row in bounded memory. The entry point is
 * {@link dev.etiquette.archives.csv.CsvTable}.
 */
@NullMarked
package dev.etiquette.archives.csv;

import org.jspecify.annotations.NullMarked;

/** Hands out the files of the standard rule book; its rules and tables are the resources of this package. */
@NullMarked
package dev.etiquette.standard;

import org.jspecify.annotations.NullMarked;

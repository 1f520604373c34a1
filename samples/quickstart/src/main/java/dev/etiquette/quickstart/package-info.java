/** The twenty lines that an embedder writes. */
@NullMarked
package dev.etiquette.quickstart;

import org.jspecify.annotations.NullMarked;

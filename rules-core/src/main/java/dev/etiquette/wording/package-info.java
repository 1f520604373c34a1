/** Sentences with places for values: each package keeps its own in an enum, apart from the code that needs them. */
@NullMarked
package dev.etiquette.wording;

import org.jspecify.annotations.NullMarked;

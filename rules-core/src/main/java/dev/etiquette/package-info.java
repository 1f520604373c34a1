/** The front door. */
@NullMarked
package dev.etiquette;

import org.jspecify.annotations.NullMarked;

/** The versions that were published. */
@NullMarked
package dev.etiquette.desk.history;

import org.jspecify.annotations.NullMarked;

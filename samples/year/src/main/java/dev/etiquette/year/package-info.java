/** A year of one owner, read week by week. The door is {@link dev.etiquette.year.Year}. */
@NullMarked
package dev.etiquette.year;

import org.jspecify.annotations.NullMarked;

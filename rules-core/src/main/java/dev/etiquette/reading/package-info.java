/**
 * Marks texts: whether they ask, sell, complain, close a talk. The phrases stand in a table that authors edit.
 *
 * <p>{@link dev.etiquette.reading.Phrases} is the door.
 */
@NullMarked
package dev.etiquette.reading;

import org.jspecify.annotations.NullMarked;

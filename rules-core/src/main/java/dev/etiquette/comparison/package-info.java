/**
 * What would have been advised by other rules: a situation's history by two books, and in what the advice differs.
 *
 * <p>The door is {@link dev.etiquette.comparison.BookComparer}.
 */
@NullMarked
package dev.etiquette.comparison;

import org.jspecify.annotations.NullMarked;

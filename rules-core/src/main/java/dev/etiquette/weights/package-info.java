/**
 * A linear model of texts: words and pairs of words, each with a weight for a mark, of which the sum says how much a text is like
 * those that have it. The weights stand in a table that is made from texts and shipped.
 *
 * <p>{@link dev.etiquette.weights.MarkWeights} and {@link dev.etiquette.weights.LetterWeights} are the doors.
 */
@NullMarked
package dev.etiquette.weights;

import org.jspecify.annotations.NullMarked;

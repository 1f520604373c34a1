/**
 * Trains the weights by which texts are marked where no phrase says anything, and measures what they are worth.
 *
 * <p>{@link dev.etiquette.training.TrainWeights} writes the table, {@link dev.etiquette.training.MeasureWeights} tells how good it is.
 */
@NullMarked
package dev.etiquette.training;

import org.jspecify.annotations.NullMarked;

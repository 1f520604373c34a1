/**
 * What will be advised in the time to come: if nothing happens, or if the owner follows the advice.
 *
 * <p>The door is {@link dev.etiquette.forecast.Forecaster}.
 */
@NullMarked
package dev.etiquette.forecast;

import org.jspecify.annotations.NullMarked;

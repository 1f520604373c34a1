/**
 * What looks wrong in the facts that a program gives. The way in is {@link dev.etiquette.Situation#check}; it gives each
 * {@link dev.etiquette.inspection.FactWarning} with its kind, the fact and the values that are meant.
 */
@NullMarked
package dev.etiquette.inspection;

import org.jspecify.annotations.NullMarked;

/**
 * Takes one person out of the facts. The way in is {@link dev.etiquette.forgetting.PersonRemoval}, which {@link
 * dev.etiquette.Situation#without} asks.
 */
@NullMarked
package dev.etiquette.forgetting;

import org.jspecify.annotations.NullMarked;

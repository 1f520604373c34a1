/**
 * The front door: what an application that wants advice needs.
 *
 * <p>Load a {@link dev.etiquette.RuleBook}, ask {@link dev.etiquette.Etiquette} about a {@link
 * dev.etiquette.Situation} at a moment, and read the {@link dev.etiquette.Advice}.
 */
@NullMarked
package dev.etiquette;

import org.jspecify.annotations.NullMarked;

/**
 * From checked rules and facts to advice: translation into Drools' rule model, evaluation, ranking.
 *
 * <p>The only package that knows Drools, and no part of the API: use {@link dev.etiquette.Etiquette}. Other packages use
 * {@link dev.etiquette.engine.Network}, which is immutable and shared, and {@link dev.etiquette.engine.Advisor}, which
 * evaluates it.
 */
@NullMarked
package dev.etiquette.engine;

import org.jspecify.annotations.NullMarked;

/**
 * What comes out: recommendations with their reasons, what is withheld and why, and when to ask again.
 *
 * <p>{@link dev.etiquette.advice.Proposal}, {@link dev.etiquette.advice.Withholding} and {@link dev.etiquette.advice.Blessing} are
 * facts on the way there: rules of advice propose, rules of restraint read proposals and withhold them, and other rules find
 * something right about what is planned.
 */
@NullMarked
package dev.etiquette.advice;

import org.jspecify.annotations.NullMarked;

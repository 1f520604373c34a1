/**
 * What comes out: recommendations with their reasons, what is withheld and why, and when to ask again.
 *
 * <p>{@link dev.etiquette.advice.Proposal} and {@link dev.etiquette.advice.Withholding} are facts on the way there:
 * rules of advice propose, rules of restraint read proposals and withhold them.
 */
@NullMarked
package dev.etiquette.advice;

import org.jspecify.annotations.NullMarked;

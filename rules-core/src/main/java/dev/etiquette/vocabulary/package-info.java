/**
 * The words that rules may use, and nothing else that they can reach.
 *
 * <p>{@link dev.etiquette.vocabulary.Vocabulary} is the door: it lists the facts with their fields, the choices and
 * the words. A word is a static method marked with {@link dev.etiquette.vocabulary.RuleFunction}; it is total (it saturates
 * instead of throwing), reads no clock and changes nothing.
 */
@NullMarked
package dev.etiquette.vocabulary;

import org.jspecify.annotations.NullMarked;

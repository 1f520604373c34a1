/**
 * Why something is advised or held back, and why something else is not: values for programs, and their text for people.
 *
 * <p>All of them are immutable and hold nothing but values: any number of threads may share them, and a host may keep
 * them. Their lists are in the order of the rule's conditions where nothing else is said.
 */
@NullMarked
package dev.etiquette.explanation;

import org.jspecify.annotations.NullMarked;

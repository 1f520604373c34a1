/**
 * What a session keeps between two pieces of advice, and how it finds out what has changed. The door is {@code
 * dev.etiquette.AdviceSession}.
 */
@NullMarked
package dev.etiquette.session;

import org.jspecify.annotations.NullMarked;

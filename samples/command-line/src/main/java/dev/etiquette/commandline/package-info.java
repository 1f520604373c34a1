/**
 * A program for the owner's own desk: reads an export and says what to do next, to whom, and by when.
 *
 * <p>The door is {@link dev.etiquette.commandline.Main}. {@code AdviseCommand} turns words typed into a {@code
 * Request}; a {@code Report} holds what came of it; {@code TextReport} and {@code JsonReport} write it down.
 */
@NullMarked
package dev.etiquette.commandline;

import org.jspecify.annotations.NullMarked;

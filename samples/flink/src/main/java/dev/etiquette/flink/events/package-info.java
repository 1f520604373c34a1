/** What comes in: one line for each event, and what becomes of a line that is none. */
@NullMarked
package dev.etiquette.flink.events;

import org.jspecify.annotations.NullMarked;

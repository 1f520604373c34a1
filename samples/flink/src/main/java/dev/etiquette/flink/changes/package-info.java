/** What goes out: one line for each change of somebody's advice. */
@NullMarked
package dev.etiquette.flink.changes;

import org.jspecify.annotations.NullMarked;

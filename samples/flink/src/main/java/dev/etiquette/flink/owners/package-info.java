/** One owner at a time: what is kept, when to look again, and what has become of the advice. */
@NullMarked
package dev.etiquette.flink.owners;

import org.jspecify.annotations.NullMarked;

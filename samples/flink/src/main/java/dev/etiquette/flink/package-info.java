/** The job itself: what it is told when it starts, and how its parts hang together. The door is {@code AdviceJob}. */
@NullMarked
package dev.etiquette.flink;

import org.jspecify.annotations.NullMarked;

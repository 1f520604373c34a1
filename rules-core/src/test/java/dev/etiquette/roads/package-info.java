/**
 * Roads from what an author writes to the machine that reads it, and the proof that none of them leads there.
 *
 * <p>A road is a file with a payload. Our reader must refuse it, or take it for the mere text that it is; where stock
 * Drools runs the payload, the test lets it, so that a payload that has gone stale cannot pass for a closed road.
 */
@NullMarked
package dev.etiquette.roads;

import org.jspecify.annotations.NullMarked;

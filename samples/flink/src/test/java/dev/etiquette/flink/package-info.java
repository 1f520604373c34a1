/** Tests of the job as a whole. */
@NullMarked
package dev.etiquette.flink;

import org.jspecify.annotations.NullMarked;

/** What the job costs, measured: no tests, and not run by the build. */
@NullMarked
package dev.etiquette.flink.measure;

import org.jspecify.annotations.NullMarked;

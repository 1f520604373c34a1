/** The benchmarks that are run together: what is measured, and how it is told. The way in is {@link Benchmarks}. */
@NullMarked
package dev.etiquette.benchmarks.suite;

import org.jspecify.annotations.NullMarked;

/** Sixteen rules, asked in different ways: by this library, by hand, and by other engines. The way in is {@link Contest}. */
@NullMarked
package dev.etiquette.benchmarks.contest;

import org.jspecify.annotations.NullMarked;

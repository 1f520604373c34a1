/** Rule books that come while the job runs: found, checked once, and compiled once in each process. */
@NullMarked
package dev.etiquette.flink.books;

import org.jspecify.annotations.NullMarked;

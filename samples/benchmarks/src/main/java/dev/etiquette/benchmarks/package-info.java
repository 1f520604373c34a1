/** How long edits take to take effect, and whether reloading leaks. Run by hand; the build only tries them. */
@NullMarked
package dev.etiquette.benchmarks;

import org.jspecify.annotations.NullMarked;

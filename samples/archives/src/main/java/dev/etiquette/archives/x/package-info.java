/**
 * Archives of X, formerly Twitter. The entry point is {@link dev.etiquette.archives.x.XProvider}.
 */
@NullMarked
package dev.etiquette.archives.x;

import org.jspecify.annotations.NullMarked;

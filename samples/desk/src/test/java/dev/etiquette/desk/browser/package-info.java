/** Browsers that open the page in tests. */
@NullMarked
package dev.etiquette.desk.browser;

import org.jspecify.annotations.NullMarked;

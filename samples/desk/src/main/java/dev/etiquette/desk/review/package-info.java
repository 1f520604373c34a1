/** Looks at a text before it is sent. */
@NullMarked
package dev.etiquette.desk.review;

import org.jspecify.annotations.NullMarked;

/** The phrases by which texts are read, tried on one's own texts. */
@NullMarked
package dev.etiquette.desk.phrases;

import org.jspecify.annotations.NullMarked;

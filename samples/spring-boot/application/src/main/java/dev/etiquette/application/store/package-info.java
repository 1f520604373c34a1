/** Owners in a database, which any number of instances share. */
@NullMarked
package dev.etiquette.application.store;

import org.jspecify.annotations.NullMarked;

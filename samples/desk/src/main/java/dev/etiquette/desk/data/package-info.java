/** The data of whoever sits at the desk. The door is {@link dev.etiquette.desk.data.OwnDataLoader}. */
@NullMarked
package dev.etiquette.desk.data;

import org.jspecify.annotations.NullMarked;

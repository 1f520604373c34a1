/** The draft: how it stands with it, how it is kept, how it is published. */
@NullMarked
package dev.etiquette.desk.publish;

import org.jspecify.annotations.NullMarked;

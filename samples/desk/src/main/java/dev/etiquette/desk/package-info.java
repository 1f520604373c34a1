/** A local page on which people who do not program edit rules. The door is {@link dev.etiquette.desk.RuleDesk}. */
@NullMarked
package dev.etiquette.desk;

import org.jspecify.annotations.NullMarked;

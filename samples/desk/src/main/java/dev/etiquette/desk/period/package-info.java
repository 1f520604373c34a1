/** What a draft would have changed over the last days, found out in the background. */
@NullMarked
package dev.etiquette.desk.period;

import org.jspecify.annotations.NullMarked;

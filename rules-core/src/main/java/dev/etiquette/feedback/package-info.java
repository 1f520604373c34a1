/** What became of advice, as the owner said: which advice was meant, and what that says of the rules. */
@NullMarked
package dev.etiquette.feedback;

import org.jspecify.annotations.NullMarked;

/** The rules: all of them, one of them, and what can be done to one without typing. */
@NullMarked
package dev.etiquette.desk.rules;

import org.jspecify.annotations.NullMarked;

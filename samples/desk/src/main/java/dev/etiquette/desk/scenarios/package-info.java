/** Scenarios: run, and made of a moment. */
@NullMarked
package dev.etiquette.desk.scenarios;

import org.jspecify.annotations.NullMarked;

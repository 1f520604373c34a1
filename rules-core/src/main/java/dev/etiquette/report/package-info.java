/** What is said of a rule book: problems with their places and fixes, changes of tables, and what scenarios covered. */
@NullMarked
package dev.etiquette.report;

import org.jspecify.annotations.NullMarked;

/** What is said of a rule book: problems with their places and fixes, changes of tables, and goals of coverage. */
@NullMarked
package dev.etiquette.report;

import org.jspecify.annotations.NullMarked;

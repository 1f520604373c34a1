/**
 * The tables that authors edit beside the rules: norms of platforms and phrases.
 *
 * <p>They are CSV files that open in a spreadsheet; lines that begin with {@code #} explain them. What is wrong with
 * a row is a {@link dev.etiquette.report.Problem} like one of a rule.
 */
@NullMarked
package dev.etiquette.tables;

import org.jspecify.annotations.NullMarked;

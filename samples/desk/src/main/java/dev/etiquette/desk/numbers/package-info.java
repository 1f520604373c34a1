/** The numbers that platforms and surveys ask for, as a form over the text of their table. */
@NullMarked
package dev.etiquette.desk.numbers;

import org.jspecify.annotations.NullMarked;

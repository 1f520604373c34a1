/** Books made of files, the texts of their rules, and what their words mean. The door is {@link dev.etiquette.desk.book.BookReader}. */
@NullMarked
package dev.etiquette.desk.book;

import org.jspecify.annotations.NullMarked;

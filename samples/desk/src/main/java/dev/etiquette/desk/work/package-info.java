/** What all screens work on. The door is {@link dev.etiquette.desk.work.Workbench}. */
@NullMarked
package dev.etiquette.desk.work;

import org.jspecify.annotations.NullMarked;

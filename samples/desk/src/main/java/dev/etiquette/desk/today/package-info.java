/** What is advised on one's own data, why, why not, and what a draft changes of it. */
@NullMarked
package dev.etiquette.desk.today;

import org.jspecify.annotations.NullMarked;
